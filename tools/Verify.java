import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates PDF files with veraPDF: Verify PROFILE,PROFILE FILE... Exit status 1 if a file fails a profile. */
public class Verify {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean everythingPasses = true;
    for (int i = 1; i < arguments.length; i++) {
      for (String profile : arguments[0].split(",")) {
        everythingPasses &= passes(arguments[i], PDFAFlavour.byFlavourId(profile));
      }
    }
    System.exit(everythingPasses ? 0 : 1);
  }

  private static boolean passes(String file, PDFAFlavour profile) throws Exception {
    try (FileInputStream stream = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, profile);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.printf(
          "%s  %s  %s  (%d checks)%n",
          result.isCompliant() ? "pass" : "FAIL", profile, file, result.getTotalAssertions());
      printFailures(result);
      return result.isCompliant();
    }
  }

  /** One line a broken rule: its clause, how often it is broken, and the first place. */
  private static void printFailures(ValidationResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> examples = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) {
        continue;
      }
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      counts.merge(rule, 1, Integer::sum);
      examples.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
    }
    counts.forEach((rule, count) -> System.out.printf("      %s (%d times): %s%n", rule, count, examples.get(rule)));
  }
}
