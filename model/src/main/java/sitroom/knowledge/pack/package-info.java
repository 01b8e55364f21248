/**
 * Packs as folders: their manifests, their tables, what is loaded, and what is wrong in them.
 *
 * <p>A pack is a folder with a manifest ({@code pack.json}) and tables. The manifest says of each
 * table what its columns are and what may stand in them, so that the same check serves the packs
 * that come with Sitroom and anybody's own.
 */
@NullMarked
package sitroom.knowledge.pack;

import org.jspecify.annotations.NullMarked;
