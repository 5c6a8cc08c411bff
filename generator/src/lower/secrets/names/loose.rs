//! Names that may well be those of secrets, and are not certain enough for that.

use super::words::words;
use super::{MEASURES, MERE_TOKENS, PUBLIC, is_secret};

/// Words that speak of secrets, where they end a name.
const SIGNS: [&str; 19] = [
    "apikey",
    "authorization",
    "bearer",
    "cookie",
    "credential",
    "cvc",
    "cvv",
    "jwt",
    "otp",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "pincode",
    "privatekey",
    "psk",
    "pwd",
    "secret",
    "token",
];

/// Words before `key` with which it opens something.
const KEYS: [&str; 10] = [
    "access",
    "api",
    "auth",
    "encryption",
    "license",
    "master",
    "private",
    "service",
    "signing",
    "ssh",
];

/// Returns whether a value of that name may be a secret.
pub(crate) fn resembles_secret(name: &str) -> bool {
    if is_secret(name) {
        return true;
    }
    let words = words(name);
    let one = |word: &String| word.strip_suffix('s').unwrap_or(word).to_owned();
    let is_mere = |word: &String| {
        let lists = [&MERE_TOKENS[..], &PUBLIC, &MEASURES];
        lists.iter().any(|list| list.contains(&word.as_str()))
    };
    let Some(last) = words.last() else { return false };
    if words.iter().any(is_mere) {
        return false;
    }
    let is_key = |pair: &[String]| matches!(pair, [what, key] if one(key) == "key" && KEYS.contains(&what.as_str()));
    // Several tokens are mostly those of a text.
    last != "tokens" && SIGNS.contains(&one(last).as_str())
        || words.windows(2).last().is_some_and(is_key)
}
