package sitroom.knowledge.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sitroom.knowledge.PackException;

/**
 * Reads a JSON text step by step and complains with the line, which a tree of it would have lost.
 */
final class JsonFields {
  private final JsonParser parser;
  private final String file;

  JsonFields(JsonParser parser, String file) {
    this.parser = parser;
    this.file = file;
  }

  /** Reads one value of an object or array; the parser stands on the value's first token. */
  interface Value {
    void read(String field) throws IOException;
  }

  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  PackException problem(String problem) {
    return new PackException(file, line(), problem);
  }

  void start() throws IOException {
    parser.nextToken();
  }

  /** Reads an object; {@code value} is called on each field. */
  void object(String what, Value value) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw problem(what + " must be an object in braces");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      value.read(field);
    }
  }

  /** Reads an array; {@code value} is called on each element. */
  void array(String what, Value value) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw problem(what + " must be a list in square brackets");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value.read(what);
    }
  }

  String text(String what) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw problem(what + " must be a text in quotation marks");
    }
    String text = parser.getText();
    if (text.isBlank()) {
      throw problem(what + " is empty");
    }
    return text;
  }

  /** A text of a certain form; {@code rule} is the end of the complaint about another. */
  String text(String what, Pattern form, String rule) throws IOException {
    String text = text(what);
    if (!form.matcher(text).matches()) {
      throw problem(what + " \"" + text + "\" " + rule);
    }
    return text;
  }

  List<String> texts(String what) throws IOException {
    List<String> texts = new ArrayList<>();
    array(what, element -> texts.add(text("each of " + what)));
    return texts;
  }

  boolean yesOrNo(String what) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw problem(what + " must be true or false");
    };
  }

  int number(String what) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw problem(what + " must be a whole number");
    }
    return parser.getIntValue();
  }
}
