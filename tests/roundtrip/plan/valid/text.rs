//! Strings.

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::string_regex;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Value, json};

use super::Dice;
use super::parts::Parts;

/// A longer text shows nothing more.
const LONG: usize = 10_000;

/// Makes a string.
pub(super) fn of(parts: &Parts<'_>, dice: &mut Dice) -> Option<Value> {
    let (min, max) = parts.bounds("minLength", "maxLength");
    if max.is_some_and(|max| max < min) || min > LONG {
        return None;
    }
    let is_encoded = parts.all("contentEncoding").any(|it| *it == "base64");
    let format = parts.all("format").find_map(Value::as_str).unwrap_or_default();
    let format = if is_encoded { "byte" } else { format };
    let patterns: Vec<&str> = parts.all("pattern").filter_map(Value::as_str).collect();
    let usual = usual(format);
    let made = match dice.pick(usual) {
        // Base64 is a pattern of its own kind, whose last characters have unused bits.
        Some(usual) if patterns.is_empty() || format == "byte" => (*usual).to_owned(),
        _ => match dice.pick(&patterns) {
            Some(pattern) => matching(pattern, dice).unwrap_or_default(),
            None => any(dice),
        },
    };
    let count = made.chars().count();
    let fitting = patterns.is_empty() && usual.is_empty();
    let made = if fitting && count < min {
        made + &"a".repeat(min - count)
    } else if fitting && max.is_some_and(|max| count > max) {
        made.chars().take(max.unwrap_or(count)).collect()
    } else {
        made
    };
    Some(made.into())
}

fn usual(format: &str) -> &'static [&'static str] {
    match format {
        "date-time" => &[
            "2024-02-29T12:30:00Z",
            "0001-01-01T00:00:00Z",
            "1999-12-31T23:59:59.123456789+05:30",
            "2024-01-01T00:00:00.500-00:00",
        ],
        "date" => &["2024-02-29", "0001-01-01", "9999-12-31"],
        "time" => &["12:30:00Z", "23:59:59.5+01:00"],
        "duration" => &["P1DT2H", "PT0.5S", "P3W"],
        "byte" => &["aGVsbG8=", "", "AQID", "/+8="],
        "uuid" => &[
            "3f333df6-90a4-4fda-8dd3-9485d27cee36",
            "3F333DF6-90A4-4FDA-8DD3-9485D27CEE36",
        ],
        "email" | "idn-email" => &["somebody@example.com"],
        "uri" | "uri-reference" | "iri" => &["https://example.com/a?b=c#d", "urn:a:b"],
        "hostname" | "idn-hostname" => &["host.example.com"],
        "ipv4" => &["192.0.2.1"],
        "ipv6" => &["2001:db8::1", "::"],
        "json-pointer" => &["", "/a/b~1c"],
        "regex" => &["^a+$"],
        _ => &[],
    }
}

fn any(dice: &mut Dice) -> String {
    const CHARS: [char; 12] = [
        'a',
        'Z',
        '0',
        ' ',
        '"',
        '\\',
        '/',
        '\n',
        '\u{0}',
        '\u{e9}',
        '\u{1f600}',
        '\u{ffff}',
    ];
    let count = dice.below(7);
    (0..count).filter_map(|_| dice.pick(&CHARS)).collect()
}

/// Returns a text that matches a pattern, where it is one that can be turned round.
pub(super) fn matching(pattern: &str, dice: &mut Dice) -> Option<String> {
    let inner = plain(pattern);
    let strategy = string_regex(&inner).ok()?;
    let config = Config {
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(dice.next()),
        ..Config::default()
    };
    Some(strategy.new_tree(&mut TestRunner::new(config)).ok()?.current())
}

/// Returns a pattern as the library knows them, which matches the whole text: without anchors and without looks ahead, which
/// few of the texts fail.
fn plain(pattern: &str) -> String {
    let (mut made, mut in_class, mut skipped) = (String::new(), false, 0_usize);
    let mut rest = pattern.chars();
    while let Some(ch) = rest.next() {
        let looks = || {
            ["?!", "?=", "?<!", "?<="].iter().any(|look| rest.as_str().starts_with(look))
        };
        match ch {
            '(' if !in_class && (skipped > 0 || looks()) => skipped += 1,
            ')' if !in_class && skipped > 0 => skipped -= 1,
            '\\' => {
                let escaped = match rest.next() {
                    Some('d') if in_class => "0-9".to_owned(),
                    Some('d') => "[0-9]".to_owned(),
                    Some('w') if in_class => "A-Za-z0-9_".to_owned(),
                    Some('w') => "[A-Za-z0-9_]".to_owned(),
                    Some('/') => "/".to_owned(),
                    Some(other) => format!("\\{other}"),
                    None => String::new(),
                };
                made += if skipped > 0 { "" } else { &escaped };
            }
            _ if skipped > 0 => in_class = ch == '[' || in_class && ch != ']',
            '^' | '$' if !in_class => {}
            _ => {
                in_class = ch == '[' || in_class && ch != ']';
                made.push(ch);
            }
        }
    }
    made
}

/// Returns whether a text matches a pattern.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    jsonschema::is_valid(&json!({"pattern": pattern}), &json!(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_match_the_pattern_that_they_are_made_of() {
        let mut dice = Dice::new(1, false);
        for pattern in [
            "^(?![0-9a-f]{8}$)^[a-z][a-z0-9-]*[a-zA-Z0-9]$",
            "^[^\\d/]{2,3}\\/\\w+$",
            "^(a|b)[)(]{2}$",
            "x{3}",
        ] {
            for _ in 0..20 {
                let text = matching(pattern, &mut dice).expect("it can be turned round");
                assert!(matches(pattern, &text), "{text:?} of {pattern}");
            }
        }
    }
}
