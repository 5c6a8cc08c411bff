//! Literals that look like the real thing.

mod number;
mod pattern;

use serde_json::Value;

use crate::model::Constraints;
pub(super) use number::scalar;

/// Longer text of the document does not make an example clearer.
const MAX_LEN: usize = 50;

/// By the end of a name: what such a value looks like. The first that fits counts.
const BY_NAME: [(&str, &str); 46] = [
    ("email", "alice@example.com"),
    ("challenge", "e2c1a7f0b94d4b6f8a35d0c7915e6f23"),
    ("verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    ("redirect_uri", "https://www.example.com/callback"),
    ("callback", "https://www.example.com/callback"),
    ("return_to", "https://www.example.com/"),
    ("flow", "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"),
    ("nonce", "n-0S6_WzA2Mj"),
    ("redirect_to", "https://www.example.com/callback"),
    ("browser_to", "https://www.example.com/callback"),
    ("origin", "https://www.example.com"),
    ("audience", "https://api.example.com"),
    ("duration", "1h"),
    ("lifespan", "1h"),
    ("ttl", "1h"),
    ("name", "Example"),
    ("region", "eu-central"),
    ("url", "https://www.example.com/"),
    ("uri", "https://www.example.com/"),
    ("href", "https://www.example.com/"),
    ("issuer", "https://www.example.com/"),
    ("domain", "www.example.com"),
    ("host", "www.example.com"),
    ("hostname", "www.example.com"),
    ("ip", "192.0.2.1"),
    ("grant_type", "authorization_code"),
    ("scope", "openid"),
    ("subject", "alice"),
    ("username", "alice"),
    ("user", "alice"),
    ("owner", "alice"),
    ("identifier", "alice@example.com"),
    ("slug", "my-project"),
    ("phone", "+491701234567"),
    ("password", "correct horse battery staple"),
    ("secret", "correct horse battery staple"),
    ("token", "7hK2mQ9xVb4T"),
    ("code", "719350"),
    ("locale", "en-US"),
    ("language", "en-US"),
    ("currency", "EUR"),
    ("country", "DE"),
    ("title", "Example"),
    ("description", "An example"),
    ("id", "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"),
    ("uuid", "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34"),
];

/// Returns a string for a value of this name that is legal, as far as that can be told: what the document shows first.
pub(super) fn string(
    name: &str,
    given: Option<&Value>,
    constraints: Option<&Constraints>,
) -> String {
    let Some(constraints) = constraints else {
        return given.and_then(fit).map_or_else(|| by_name(name), str::to_owned);
    };
    let listed = constraints.values.first();
    let said =
        [given, constraints.example.as_ref(), constraints.default.as_ref(), listed];
    let said: Vec<&str> = said.into_iter().flatten().filter_map(fit).collect();
    let format = constraints.format.as_deref();
    let made = format.and_then(by_format).map_or_else(|| by_name(name), str::to_owned);
    let made = fitted(made, constraints);
    let mut all = said.iter().copied().chain([made.as_str()]);
    match all.find(|text| is_legal(text, constraints)) {
        Some(text) => text.to_owned(),
        None => matching(constraints).unwrap_or_else(|| {
            // Nothing is known to be legal: the word of the document counts more than ours.
            said.first().map_or(made.clone(), |text| (*text).to_owned())
        }),
    }
}

/// Returns whether a text has the length and the pattern that are asked for.
fn is_legal(text: &str, constraints: &Constraints) -> bool {
    let length = text.chars().count() as u64;
    let listed = || constraints.values.iter().any(|value| value == text);
    length >= constraints.min_len.unwrap_or_default()
        && constraints.max_len.is_none_or(|most| length <= most)
        && (constraints.values.is_empty() || listed())
        && constraints
            .pattern
            .as_deref()
            .is_none_or(|it| pattern::matches(it, text) != Some(false))
}

fn matching(constraints: &Constraints) -> Option<String> {
    let least = usize::try_from(constraints.min_len.unwrap_or_default()).ok()?;
    let text = pattern::shortest(constraints.pattern.as_deref()?, least)?;
    is_legal(&text, constraints).then_some(text)
}

/// Returns text of the document that is fit to print as it is.
fn fit(value: &Value) -> Option<&str> {
    let text = value.as_str()?;
    let printable = |c: char| c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric();
    (!text.trim().is_empty() && text.len() <= MAX_LEN && text.chars().all(printable))
        .then_some(text)
}

fn by_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "uuid" | "uuid4" => "7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34",
        "email" | "idn-email" => "alice@example.com",
        "uri" | "url" | "iri" | "uri-reference" => "https://www.example.com/",
        "hostname" | "idn-hostname" => "www.example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "decimal" => "12.50",
        "time" => "12:30:00Z",
        "date-time" => "2026-01-31T12:30:00Z",
        "date" => "2026-01-31",
        "byte" => "aGVsbG8=",
        _ => return None,
    })
}

/// Returns the name of one element of a list.
pub(super) fn singular(name: &str) -> &str {
    name.strip_suffix('s').filter(|_| !name.ends_with("ies")).unwrap_or(name)
}

/// Returns whether a value of this name gets a literal of its own.
pub(super) fn is_known(name: &str) -> bool {
    known(&name.to_lowercase()).is_some()
}

fn known(name: &str) -> Option<&'static str> {
    let ends = |end: &str| {
        name.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
    };
    BY_NAME.iter().find(|(end, _)| ends(end)).map(|(_, text)| *text)
}

fn by_name(name: &str) -> String {
    let name = name.to_lowercase();
    if let Some(text) = known(&name) {
        return text.to_owned();
    }
    let words =
        name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    if words.is_empty() {
        "example".to_owned()
    } else {
        format!("my-{}", words.join("-"))
    }
}

/// Cuts or fills up a text to the length that is asked for.
fn fitted(text: String, constraints: &Constraints) -> String {
    let most = constraints
        .max_len
        .map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let least = constraints
        .min_len
        .map_or(0, |least| usize::try_from(least).unwrap_or(usize::MAX));
    let mut text: String = text.chars().take(most.max(1)).collect();
    while text.len() < least && text.len() < MAX_LEN {
        text.push('0');
    }
    text
}
