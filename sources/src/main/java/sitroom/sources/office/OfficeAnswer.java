package sitroom.sources.office;

/** What the process says of a file; what it does not know is empty. */
sealed interface OfficeAnswer {
  record Text(String title, String author, String day, String text) implements OfficeAnswer {}

  record Nothing(String reason) implements OfficeAnswer {}
}
