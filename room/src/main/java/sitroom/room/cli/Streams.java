package sitroom.room.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a run of the program is connected to. Standard output takes bytes; all text written to it is
 * UTF-8.
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {}
