package sitroom.sources.content;

import java.net.URI;
import java.util.Optional;

/**
 * What stands at an address.
 *
 * @param mediaType in lower case without parameters, where it is told
 * @param charset the name of the encoding, where it is told
 */
public record Content(
    URI address, Optional<String> mediaType, Optional<String> charset, byte[] bytes) {}
