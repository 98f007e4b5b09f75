package dev.roadmapkit.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.json.JsonText;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XapiActorTest {

  @Test
  void aMailAddressIsEncodedAsAnAddress() {
    assertThat(text(XapiActor.mbox("o'brien+1%/x@Mail.Example.org")))
        .isEqualTo("{\"objectType\":\"Agent\","
            + "\"mbox\":\"mailto:o'brien+1%25%2Fx@mail.example.org\"}");
  }

  @Test
  void anAccountIsAPageAndAName() {
    assertThat(text(XapiActor.account(URI.create("https://school.example"), "4711")))
        .isEqualTo("{\"objectType\":\"Agent\","
            + "\"account\":{\"homePage\":\"https://school.example\",\"name\":\"4711\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.org",
        "mailto:ada@example.org",
        "a da@example.org",
        "ada@example..org",
        "ada@-example.org",
        "ada@example-.org",
        "a@b@example.org",
        "ada@exämple.org"
      })
  void whatIsNoMailAddressIsRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> XapiActor.mbox(address))
        .withMessage("\"" + address + "\" is not a mail address: write for example"
            + " \"ada@example.org\", without \"mailto:\"");
  }

  @Test
  void whatIsNoAccountIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> XapiActor.account(URI.create("school.example"), "4711"))
        .withMessage("the home page \"school.example\" is not absolute: write for example"
            + " \"https://school.example\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> XapiActor.account(URI.create("https://school.example"), " "))
        .withMessage("the name of the account is blank");
  }

  /** The example of RFC 9562, appendix A.4. */
  @Test
  void idsAreUuidsOfVersionFive() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(NameUuid.of(dns, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  private static String text(XapiActor actor) {
    return JsonText.compact(actor.tree()).strip();
  }
}
