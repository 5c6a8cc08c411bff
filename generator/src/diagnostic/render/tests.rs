use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Style, render, render_few};
use crate::source::{Pointer, Source};

fn inputs(path: &str, text: &str) -> Inputs {
    Inputs {
        spec: Source::new(path, text),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    }
}

fn rendered(path: &str, text: &str, messages: Vec<Diagnostic>) -> String {
    let inputs = inputs(path, text);
    let mut diagnostics = Diagnostics::default();
    diagnostics.extend(messages);
    render(&diagnostics, &inputs, Style::Plain)
}

#[test]
fn shows_place_pointer_and_help() {
    let at = Pointer::parse("/paths/~1a");
    let message = Diagnostic::error("E0000", &at, "not good")
        .related(Place::Key(Pointer::parse("/info"), 0), "because of this")
        .help("do better");
    let text = "info: {}\npaths:\n  /a: [1]\n";
    let expected = "\
error[E0000]: not good
 --> a.yaml:3:3
  |
3 |   /a: [1]
  |   ^^
  |
 ::: a.yaml:1:1
  |
1 | info: {}
  | ---- because of this
  |
  = note: at /paths/~1a
  = help: do better
";
    assert_eq!(rendered("a.yaml", text, vec![message]), expected);
}

#[test]
fn cuts_long_lines_and_escapes_what_terminals_obey() {
    let long = "x".repeat(1_000_000);
    let text = format!(r#"{{"a": "{long}", "b": "{long}", "c": "{long}"}}"#);
    let message =
        Diagnostic::error("E0000", &Pointer::parse("/b"), "\u{1b}[31m\u{202e}");
    let shown = rendered("a.json", &text, vec![message]);
    assert!(shown.len() < 1_000, "{shown}");
    assert!(shown.contains(r"\u{1b}[31m\u{202e}"), "{shown}");
    assert!(shown.contains("a.json:1:1000016"), "{shown}");
    let message = Diagnostic::error("E0000", &Pointer::parse("/é"), "x");
    let shown = rendered("a.json", "{\"é\": \"a\u{1b}\u{202e}b\tc\"}", vec![message]);
    assert!(shown.contains("\"a\u{fffd}\u{fffd}b c\""), "{shown}");
}

#[test]
fn puts_errors_first_and_repeats_nothing() {
    let at = |place: &str| Pointer::parse(place);
    let messages = vec![
        Diagnostic::warning("W0000", &at("/b"), "careful"),
        Diagnostic::warning("W0000", &at("/a"), "careful"),
        Diagnostic::error("E0000", &at("/b"), "second"),
        Diagnostic::error("E0000", &at("/a"), "first"),
        Diagnostic::error("E0000", &at("/b"), "second"),
        Diagnostic::error("E0000", &Pointer::root(), "run").place(Place::Run),
    ];
    let shown = rendered("a.yaml", "a: 1\nb: 2\n", messages);
    let titles: Vec<&str> = shown.lines().filter(|line| line.contains("]: ")).collect();
    let expected = [
        "error[E0000]: run",
        "error[E0000]: first",
        "error[E0000]: second",
        "warning[W0000]: careful",
    ];
    assert_eq!(titles, expected);
    assert!(shown.contains("and at 2:4"), "{shown}");
}

#[test]
fn counts_what_is_beyond_the_first_few_of_a_code() {
    let inputs = inputs("a.yaml", "a: [1, 2, 3, 4, 5]\n");
    let mut diagnostics = Diagnostics::default();
    for index in 0..5 {
        let at = Pointer::parse("/a").child(index);
        diagnostics.push(Diagnostic::warning("W0001", &at, format!("odd {index}")));
        diagnostics.push(Diagnostic::error("E0001", &at, format!("bad {index}")));
    }
    let one = Diagnostic::warning("W0002", &Pointer::parse("/a"), "alone");
    diagnostics.push(one);
    let shown = render_few(&diagnostics, &inputs, Style::Plain, 3);
    let heads: Vec<&str> =
        shown.lines().filter(|it| it.contains("[W") || it.contains("[E")).collect();
    let expected = [
        "error[E0001]: bad 0",
        "error[E0001]: bad 1",
        "error[E0001]: bad 2",
        "error[E0001]: bad 3",
        "error[E0001]: bad 4",
        "warning[W0002]: alone",
        "warning[W0001]: odd 0",
        "warning[W0001]: odd 1",
        "warning[W0001]: odd 2",
        "warning[W0001]: 2 more of these: `--all` shows them",
    ];
    assert_eq!(heads, expected, "{shown}");
    let all = render(&diagnostics, &inputs, Style::Plain);
    assert!(all.contains("odd 4") && !all.contains("--all"), "{all}");
}
