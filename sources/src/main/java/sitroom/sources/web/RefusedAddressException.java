package sitroom.sources.web;

import java.net.UnknownHostException;

/** A host whose address may not be asked. It is thrown before anything is sent. */
final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  RefusedAddressException(String reason) {
    super(reason);
  }
}
