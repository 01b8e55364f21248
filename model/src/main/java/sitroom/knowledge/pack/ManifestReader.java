package sitroom.knowledge.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sitroom.knowledge.PackException;

/** Reads {@code pack.json}. */
final class ManifestReader {
  private static final int FORMAT = 1;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /** Identifiers and operators in turn; whether each identifier exists is not looked up. */
  static final Pattern SPDX =
      Pattern.compile("\\(?[A-Za-z0-9.+-]+\\)?( (AND|OR|WITH) \\(?[A-Za-z0-9.+-]+\\)?)*");

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonFields json;
  private final String shown;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> uses = new ArrayList<>();
  private final List<TableSpec> tables = new ArrayList<>();
  private int format;

  private ManifestReader(JsonFields json, String shown) {
    this.json = json;
    this.shown = shown;
  }

  /**
   * Reads a manifest.
   *
   * @param file the manifest
   * @param shown the name that messages give it
   * @throws PackException with the line, where it is no manifest
   */
  static Manifest read(Path file, String shown) {
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(bytes)) {
      return new ManifestReader(new JsonFields(parser, shown), shown).manifest();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PackException(shown, line, "not well-formed JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private Manifest manifest() throws IOException {
    json.start();
    json.object("the manifest", this::field);
    if (format == 0) {
      throw new PackException(shown, 1, "\"format\": " + FORMAT + " is missing");
    }
    return new Manifest(
        needed("name"),
        needed("title"),
        needed("version"),
        Optional.ofNullable(texts.get("asOf")),
        needed("licence"),
        needed("description"),
        uses,
        tables);
  }

  private void field(String field) throws IOException {
    switch (field) {
      case "format" -> {
        format = json.number(field);
        if (format != FORMAT) {
          throw json.problem(
              "the manifest has format " + format + "; this version of Sitroom reads " + FORMAT);
        }
      }
      case "name" ->
          texts.put(
              field, json.text(field, NAME, "may only have small letters, digits and hyphens"));
      case "asOf" ->
          texts.put(field, json.text(field, PartialDate.FORM, "must be written as 2025-09-30"));
      case "licence" ->
          texts.put(
              field, json.text(field, SPDX, "must be an SPDX expression, as CC0-1.0 AND MIT"));
      case "title", "version", "description" -> texts.put(field, json.text(field));
      case "uses" -> uses.addAll(json.texts(field));
      case "tables" -> json.array(field, each -> tables.add(new TableSpecReader(json).table()));
      default ->
          throw json.problem(
              "a manifest has no field \""
                  + field
                  + "\"; it has format, name, title, version, asOf, licence,"
                  + " description, uses, tables");
    }
  }

  private String needed(String field) {
    String text = texts.get(field);
    if (text == null) {
      throw new PackException(shown, 1, "\"" + field + "\" is missing");
    }
    return text;
  }
}
