package sitroom.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path folder;

  @AfterEach
  void clear() {
    System.clearProperty(Home.PROPERTY);
  }

  @Test
  void theLauncherNamesTheHome() throws IOException, SetUpException {
    Files.createDirectories(folder.resolve("network"));
    Files.createDirectories(folder.resolve("packs/b"));
    Files.createDirectories(folder.resolve("packs/a"));
    System.setProperty(Home.PROPERTY, folder.toString());

    assertThat(Home.find().folder()).isEqualTo(folder.toAbsolutePath());
    assertThat(Home.find().packs())
        .extracting(pack -> pack.getFileName().toString())
        .containsExactly("a", "b");
  }

  @Test
  void aFolderWithoutPacksIsNoHome() {
    System.setProperty(Home.PROPERTY, folder.toString());

    assertThatThrownBy(Home::find)
        .isInstanceOf(SetUpException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void withoutTheLauncherItIsFoundAboveTheProgram() throws SetUpException {
    assertThat(Home.find().folder().resolve("pom.xml")).exists();
  }
}
