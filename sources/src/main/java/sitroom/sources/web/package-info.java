/**
 * Fetching from the web, safe by default: which addresses may be asked, how much and how long, and
 * one stated outcome for each thing that can happen.
 */
@NullMarked
package sitroom.sources.web;

import org.jspecify.annotations.NullMarked;
