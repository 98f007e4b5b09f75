package dev.roadmapkit.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void meansTheSameColoursAsTheJdk() {
    ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace jdk = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (float red = 0; red <= 1; red += 0.25f) {
      for (float green = 0; green <= 1; green += 0.25f) {
        for (float blue = 0; blue <= 1; blue += 0.25f) {
          float[] expected = jdk.toCIEXYZ(new float[] {red, green, blue});
          float[] actual = ours.toCIEXYZ(new float[] {red, green, blue});
          for (int i = 0; i < 3; i++) {
            assertThat(actual[i])
                .isCloseTo(expected[i], org.assertj.core.data.Offset.offset(0.002f));
          }
        }
      }
    }
  }
}
