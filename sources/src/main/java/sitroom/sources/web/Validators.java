package sitroom.sources.web;

import java.util.Optional;

/** What a server gave along so that it can be asked whether something has changed (RFC 9110). */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
