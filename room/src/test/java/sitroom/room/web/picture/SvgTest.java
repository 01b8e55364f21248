package sitroom.room.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Pictures are whole XML whatever stands in them, and say in words what they show. */
class SvgTest {
  private static Document parsed(String svg) {
    return Jsoup.parse(svg, "", Parser.xmlParser());
  }

  @Property
  void anyTextStaysText(@ForAll String text) {
    String svg =
        new Svg("i", "chart", 10, 10, text, text)
            .link("/search?q=" + text, text)
            .text("m", 1, 2, "start", text)
            .endLink()
            .end();
    assertThat(parsed(svg).select("svg, title, desc, a, text")).hasSize(6);
    assertThat(parsed(svg).select("*").size())
        .isEqualTo(parsed(svg).select("svg, svg *").size() + 1);
    assertThat(svg).doesNotContain("<script", "\u0000");
  }

  @Test
  void numbersAreShortAndHaveAPoint() {
    assertThat(Svg.number(1.0)).isEqualTo("1");
    assertThat(Svg.number(-0.25)).isIn("-0.3", "-0.2");
    assertThat(Svg.number(1234.56)).isEqualTo("1234.6");
  }

  @Test
  void monthsWithoutAnEntryAreThereAndOneMonthAloneIsNoChart() {
    List<SmallMultiples.Chart> charts =
        SmallMultiples.of("m", Map.of("threat", Map.of("2021-10", 2L, "2021-12", 4L)));
    assertThat(charts).singleElement().extracting(SmallMultiples.Chart::sum).isEqualTo(6L);
    assertThat(charts.get(0).svg()).contains("from 2021-10 to 2021-12, 2.0 a month on the mean");
    assertThat(SmallMultiples.of("m", Map.of("threat", Map.of("2021-12", 4L)))).isEmpty();
  }

  @Test
  void aStanceAgainstIsCrossedAndATurnRinged() {
    LocalDate day = LocalDate.of(2021, 12, 7);
    StanceChart.Mark plain = new StanceChart.Mark(Optional.of(day), false, false, "/a", "for");
    StanceChart.Mark turn =
        new StanceChart.Mark(Optional.of(day.plusDays(3)), true, true, "/b", "against");
    String svg =
        StanceChart.of(
                "s",
                "t",
                List.of(new StanceChart.Lane("NATO takes in Ukraine", List.of(plain, turn))))
            .orElseThrow();
    assertThat(parsed(svg).select("circle.ring")).hasSize(1);
    assertThat(parsed(svg).select("path.ink")).hasSize(1);
    assertThat(parsed(svg).select("a")).hasSize(2);
    assertThat(StanceChart.of("s", "t", List.of())).isEmpty();
  }
}
