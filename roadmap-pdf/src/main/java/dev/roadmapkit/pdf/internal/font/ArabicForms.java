package dev.roadmapkit.pdf.internal.font;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The shapes that Arabic letters take beside others, as the characters that Unicode has for them.
 *
 * <p>The JDK can shape through {@code java.awt.Font}, but its shaper changes with its releases, and the
 * bytes of a document would change with it; these characters are the same everywhere, and need no AWT.
 * What they do not cover (letters of some languages, fine placing of vowel signs) is refused or plain.
 */
public final class ArabicForms {

  /** What a letter does with its neighbours. */
  enum Joining {
    /** Nothing. */
    NONE,
    /** It joins the letter before it. */
    RIGHT,
    /** It joins both. */
    DUAL,
    /** It joins both, without a shape of its own: a stretch of the line. */
    CAUSING,
    /** It is passed over: a vowel sign. */
    TRANSPARENT
  }

  private static final int LAM = 0x644;
  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_FORM = 0xFE80;

  /** How many shapes each letter from U+0621 on has: 1, 2 (alone, at the end) or 4 (and begin, middle). */
  private static final String COUNTS = "122224" + "242" + "44444" + "2222" + "44444444";

  private static final String COUNTS_AFTER_TATWEEL = "4444444" + "224";

  /** Letters of Persian, Kurdish, Pashto and Urdu with the first of their shapes. */
  private static final String FURTHER_DUAL =
      "\u067e\ufb56\u0679\ufb66\u06a4\ufb6a\u0686\ufb7a\u06a9\ufb8e\u06af\ufb92\u06cc\ufbfc";

  private static final String FURTHER_RIGHT = "\u0688\ufb88\u0698\ufb8a\u0691\ufb8c\u06ba\ufb9e";

  /** The second letters of the ligatures with lam; each has a shape alone and one at the end. */
  private static final String ALEFS = "\u0622\ufef5\u0623\ufef7\u0625\ufef9\u0627\ufefb";

  private static final ArabicForms TABLE = new ArabicForms();

  private final Map<Integer, Integer> firstForms = new HashMap<>();
  private final Map<Integer, Joining> joining = new HashMap<>();
  private final Map<Integer, String> letters = new HashMap<>();

  private ArabicForms() {
    int form = FIRST_FORM;
    for (int i = 0; i < COUNTS.length(); i++) {
      form = add(0x621 + i, form, COUNTS.charAt(i) - '0');
    }
    for (int i = 0; i < COUNTS_AFTER_TATWEEL.length(); i++) {
      form = add(0x641 + i, form, COUNTS_AFTER_TATWEEL.charAt(i) - '0');
    }
    addAll(FURTHER_DUAL, 4);
    addAll(FURTHER_RIGHT, 2);
    for (int i = 0; i < ALEFS.length(); i += 2) {
      String both = Character.toString(LAM) + ALEFS.charAt(i);
      letters.put((int) ALEFS.charAt(i + 1), both);
      letters.put(ALEFS.charAt(i + 1) + 1, both);
    }
    joining.put(TATWEEL, Joining.CAUSING);
    joining.put(ZERO_WIDTH_JOINER, Joining.CAUSING);
  }

  private void addAll(String pairs, int count) {
    for (int i = 0; i < pairs.length(); i += 2) {
      add(pairs.charAt(i), pairs.charAt(i + 1), count);
    }
  }

  private int add(int letter, int form, int count) {
    firstForms.put(letter, form);
    joining.put(letter, count == 1 ? Joining.NONE : count == 2 ? Joining.RIGHT : Joining.DUAL);
    for (int i = 0; i < count; i++) {
      letters.put(form + i, Character.toString(letter));
    }
    return form + count;
  }

  /**
   * Returns the letters that a shape is drawn for.
   *
   * @param text any text
   * @return the text with letters in the place of their shapes
   */
  public static String letters(String text) {
    if (text.chars().noneMatch(TABLE.letters::containsKey)) {
      return text;
    }
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .forEach(c -> letters.append(TABLE.letters.getOrDefault(c, Character.toString(c))));
    return letters.toString();
  }

  /**
   * Returns the one letter that a shape is drawn for.
   *
   * @param shape any character
   * @return the letter; empty for a ligature and for what is no shape
   */
  public static OptionalInt letter(int shape) {
    String letters = TABLE.letters.getOrDefault(shape, "");
    return letters.length() == 1 ? OptionalInt.of(letters.charAt(0)) : OptionalInt.empty();
  }

  /**
   * Returns the shape of a letter beside others. Alone, a letter is its own shape.
   *
   * @param letter any character
   * @param joinsBefore whether it is joined to the letter before it
   * @param joinsAfter whether it is joined to the letter after it
   * @return a character to draw
   */
  public static int shape(int letter, boolean joinsBefore, boolean joinsAfter) {
    Integer first = TABLE.firstForms.get(letter);
    if (first == null || !(joinsBefore || joinsAfter)) {
      return letter;
    }
    return first + (joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0);
  }

  /**
   * Returns the ligature of two letters.
   *
   * @param first any character
   * @param second the letter after it
   * @param joinsBefore whether the first is joined to the letter before it
   * @return a character to draw, if the two have one
   */
  public static OptionalInt ligature(int first, int second, boolean joinsBefore) {
    int at = first == LAM ? ALEFS.indexOf(second) : -1;
    return at < 0
        ? OptionalInt.empty()
        : OptionalInt.of(ALEFS.charAt(at + 1) + (joinsBefore ? 1 : 0));
  }

  /**
   * Tells whether a character joins the letter after it.
   *
   * @param c any character
   * @return whether the letter after it has a shape that begins with a joint
   */
  public static boolean joinsForward(int c) {
    Joining kind = kind(c);
    return kind == Joining.DUAL || kind == Joining.CAUSING;
  }

  /**
   * Tells whether a character joins the letter before it.
   *
   * @param c any character
   * @return whether the letter before it has a shape that ends with a joint
   */
  public static boolean joinsBackward(int c) {
    return joinsForward(c) || kind(c) == Joining.RIGHT;
  }

  /**
   * Tells whether letters are joined across a character as if it was not there.
   *
   * @param c any character
   * @return whether it is a vowel sign or the like
   */
  public static boolean isTransparent(int c) {
    return kind(c) == Joining.TRANSPARENT;
  }

  /** Whether a letter is joined to others in ways that this table does not know. */
  static boolean isUnknown(int c) {
    if (!Character.isLetter(c) || kind(c) != Joining.NONE || c == 0x621) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case ARABIC -> !TABLE.letters.containsKey(c);
      case SYRIAC, NKO, MANDAIC, MONGOLIAN, ADLAM, HANIFI_ROHINGYA -> true;
      default -> false;
    };
  }

  private static Joining kind(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return Joining.TRANSPARENT;
    }
    return TABLE.joining.getOrDefault(c, Joining.NONE);
  }
}
