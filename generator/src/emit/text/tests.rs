//! Hostile and ordinary text, in and out.

use super::*;

#[track_caller]
fn check(printer: fn(&str) -> String, rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        let printed = printer(text);
        assert_eq!(printed, *expected, "printing {text:?}");
        assert_eq!(printer(&printed), *expected, "printing {text:?} twice");
    }
}

#[test]
fn code_never_becomes_a_test() {
    check(
        markdown,
        &[
            ("```\nx\n```", "```text\nx\n```"),
            ("```rust\npanic!()\n```", "```text\npanic!()\n```"),
            ("```RS,should_panic\nx\n```", "```text\nx\n```"),
            ("```json {1}\n{}\n```", "```json\n{}\n```"),
            ("~~~\nx\n~~~", "```text\nx\n```"),
            ("a\n\n    indented\n", "a\n\n```text\nindented\n```"),
            ("- a\n\n  ```\n  x\n  ```", "- a\n\n  ```text\n  x\n  ```"),
            ("> ```\n> x", "> ```text\n> x\n> ```"),
            ("```\nopen to the end", "```text\nopen to the end\n```"),
            ("````\n```\n````", "````text\n```\n````"),
        ],
    );
}

#[test]
fn a_title_has_its_article() {
    check(
        title,
        &[
            ("Ory API", "the Ory API"),
            ("The Ory API", "The Ory API"),
            ("API", "API"),
            ("Petstore", "Petstore"),
        ],
    );
}

#[test]
fn comment_and_string_ends_are_text() {
    check(
        markdown,
        &[
            ("a */ b //! d", "a \\*/ b //! d"),
            ("a /* b", "a /\\* b"),
            ("#![x]", "\\#!\\[x\\]"),
            ("\"] \"# \\u{41} \\", "\"\\] \"# \\\\u{41} \\\\"),
            ("a\u{0}b\u{7}c\rd\u{202e}e\tf", "abc\nd\\\\u{202e}e    f"),
        ],
    );
}

#[test]
fn html_links_and_references_are_neutral() {
    check(
        markdown,
        &[
            ("<b>x</b> & <id>", "\\<b>x\\</b> & \\<id>"),
            (
                "<div>\n<script>x</script>\n</div>",
                "\\<div>\n\\<script>x\\</script>\n\\</div>",
            ),
            ("one<br/>two", "one\\\ntwo"),
            ("[a](javascript:alert(1)) [b](data:x) [c](../x.md)", "a b c"),
            ("<javascript:alert(1)>", "javascript:alert(1)"),
            ("[RFC6749] [x][y] [^1]", "\\[RFC6749\\] \\[x\\]\\[y\\] \\[^1\\]"),
            ("[a](https://x.org/a(b))", "[a](https://x.org/a%28b%29)"),
            ("![img](https://x.org/i.png)", "[img](https://x.org/i.png)"),
            (
                "see https://x.org/a_b_c, or (http://y.org).",
                "see <https://x.org/a_b_c>, or (<http://y.org>).",
            ),
            ("https://{slug}.x.org/", "`https://{slug}.x.org/`"),
            ("&lt;b&gt; &amp;lt;", "\\<b> \\&lt;"),
        ],
    );
}

#[test]
fn structure_is_kept_and_outlines_are_not() {
    check(
        markdown,
        &[
            ("# Title\ntext", "**Title**\n\ntext"),
            ("A *b*\n====", "**A b**"),
            ("a\nb\n\n* c\n* d\n  1. e", "a\nb\n\n- c\n- d\n  1. e"),
            ("3) a\n4) b", "3. a\n4. b"),
            ("> a\n>\n> b", "> a\n>\n> b"),
            ("a | b\n-|:-:\nc | `d`", "| a | b |\n| --- | :---: |\n| c | `d` |"),
            ("*a* __b__ ~~c~~ snake_case _d_", "*a* **b** ~~c~~ snake_case *d*"),
            ("a\n\n***\n\nb", "a\n\n---\n\nb"),
            ("1986\\. A year", "1986\\. A year"),
            ("  \n ", ""),
        ],
    );
}

#[test]
fn a_cell_stays_a_cell() {
    check(
        cell,
        &[
            ("a | b\nc", "a \\| b c"),
            ("# head\n\ntext", "head. text"),
            ("---", ""),
            ("@team and #1, a@b.org, C#", "`@team` and `#1`, a@b.org, C#"),
            ("- x\n- y", "• x • y"),
            ("```\nlet x;\nlet y;\n```", "`let x; let y;`"),
        ],
    );
    assert_eq!(cell("`a|b` ``x`y``"), "`a\\|b` ``x`y``");
    assert_eq!(cell_code("a|b"), "`a\\|b`");
    assert_eq!(cell_code("a\\|b"), "a\\\\\\|b");
}

#[test]
fn a_line_is_safe_in_a_heading() {
    check(
        line,
        &[("a\n\nb #", "a. b \\#"), ("1. x", "• x"), ("\\- x", "\\- x"), ("`x`", "`x`")],
    );
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`"), "`` ` ``");
    assert_eq!(literal("[a](b) *c*\n- d"), "\\[a\\](b) \\*c\\* - d");
}

#[test]
fn sentences_end_where_readers_end_them() {
    let rows = [
        ("Uses OAuth 2.0, e.g. PKCE. Then more.", "Uses OAuth 2.0, e.g. PKCE."),
        ("One line.\nAnother line.", "One line."),
        ("No stop\n\nNext paragraph.", "No stop"),
        (
            "See [the docs. Really](https://x.org). More.",
            "See [the docs. Really](https://x.org).",
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(sentence(text), expected);
    }
}

#[test]
fn repeated_headings_get_numbers() {
    let mut anchors = Anchors::default();
    let slugs: Vec<String> = ["Example", "example-1", "Example", "Example"]
        .map(|heading| anchors.add(heading))
        .into();
    assert_eq!(slugs, ["example", "example-1", "example-2", "example-3"]);
}

#[test]
fn depth_and_length_cost_little() {
    let deep = format!("{}x", "> ".repeat(20_000));
    assert!(markdown(&deep).ends_with('x'));
    let deep: String = (0..2_000).map(|n| format!("{}- x\n", "  ".repeat(n))).collect();
    assert!(!markdown(&deep).is_empty());
    assert!(markdown(&"[".repeat(100_000)).starts_with("\\["));
}

#[test]
fn anchors_are_those_of_github() {
    assert_eq!(anchor("HTTP request headers"), "http-request-headers");
    assert_eq!(anchor("oryAccessToken"), "oryaccesstoken");
    assert_eq!(anchor("a.b/c: d_e"), "abc-d_e");
}

#[test]
fn code_that_names_something_leads_there() {
    let find = |word: &str| (word == "a|b").then(|| "there".to_owned());
    let mentions = Mentions::new(&find);
    assert_eq!(linked("Of `a|b` and `a`.", mentions), "Of [`a|b`](there) and `a`.");
    assert_eq!(linked_cell("`a|b`", mentions), "[`a\\|b`](there)");
    assert_eq!(
        linked_line("# `a|b`\n\n- `a|b`", mentions),
        "[`a|b`](there) • [`a|b`](there)"
    );
    assert_eq!(linked_sentence("See `a|b`. More.", mentions), "See [`a|b`](there).");
    // A link in a link is none.
    let linked_already = "[`a|b`](https://example.com/)";
    assert_eq!(linked(linked_already, mentions), linked_already);
    assert_eq!(linked("```\n`a|b`\n```", mentions), "```text\n`a|b`\n```");
}

#[test]
fn a_program_hides_no_line() {
    let text = "fn main() {\n    # x\n    #![a]\n## b\n}\n";
    let shown = "```no_run\nfn main() {\n    ## x\n    #![a]\n### b\n}\n```";
    assert_eq!(program(text), shown);
    assert_eq!(program("`` ``` ````"), "`````no_run\n`` ``` ````\n`````");
    assert_eq!(out_of_cell(&cell_code("a|b")), "`a|b`");
}
