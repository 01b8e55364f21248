package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

  @Test
  void aShellCompletesCommandsAndOptions(@TempDir Path folder)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, Run.of("completion").out());
    Path words = folder.resolve("words");

    Process bash =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "source '"
                    + script
                    + "'; COMP_WORDS=(sitroom read --f); COMP_CWORD=2; COMP_LINE='sitroom read"
                    + " --f'; _complete_sitroom; printf '%s\\n"
                    + "' \"${COMPREPLY[@]}\"")
            .redirectOutput(words.toFile())
            .start();

    assertThat(bash.waitFor()).isZero();
    assertThat(Files.readString(words)).isEqualTo("--format\n");
  }
}
