package sitroom.room.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and every package is free of null. */
class NamingTest {

  @Test
  void noClassHasANameThatSaysNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Utilities|Helpers?|Managers?|Impl|Common|Misc)")
        .orShould()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..helper..", "..impl..", "..misc..")
        .check(Sitroom.CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes().should(standInANullMarkedPackage()).check(Sitroom.CLASSES);
  }

  private static ArchCondition<JavaClass> standInANullMarkedPackage() {
    return new ArchCondition<>("stand in a package that package-info.java marks @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type,
                marked,
                type.getPackageName()
                    + (marked ? " is" : " is not")
                    + " @NullMarked: "
                    + type.getName()));
      }
    };
  }
}
