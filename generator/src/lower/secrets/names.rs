//! Names that say that a text is a secret.
//!
//! What a name means is in its last words: `new_password` is a password, `password_reset_url` is an
//! address, `access_token_strategy` a strategy, `token_type` a type. So a name is looked up from its
//! end, word by word, however they are parted: `apiKey`, `X-API-Key` and `apikey` are the same.

pub(crate) mod loose;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use words::words;

/// Last words that make a secret of whatever is before them, also where they end a longer word that
/// is not parted: `bindpassword`.
const ENDINGS: [&str; 7] = [
    "passphrase",
    "passwd",
    "password",
    "secret",
    // Of these one word is common, and others precede it: `openaiapikey`.
    "api key",
    "private key",
    "secret key",
];

/// Last words that make a secret of whatever is before them.
const LAST: [&str; 84] = [
    // Passwords by other names.
    "passcode",
    "psk",
    "pwd",
    // Proofs of a second factor, and the codes that stand for one or for a login.
    "activation code",
    "auth code",
    "authorization code",
    "backup code",
    "code verifier",
    "device code",
    "exchange code",
    "fa code", // 2FA: digits say nothing.
    "hotp",
    "login code",
    "mfa code",
    "one time code",
    "otp",
    "otp code",
    "recovery code",
    "scratch code",
    "totp",
    "totp code",
    "two factor code",
    "verification code",
    // Card verification values, which nobody may keep.
    "cvc",
    "cvv",
    // Tokens that open a door by themselves. Others (of pages, of texts, for idempotency) do not, so
    // a bare `token` is no ending.
    "access token",
    "activation token",
    "actor token",
    "admin token",
    "agent token",
    "api token",
    "app token",
    "auth token",
    "authentication token",
    "authorization token",
    "bearer token",
    "bootstrap token",
    "bot token",
    "csrf token",
    "deploy token",
    "id token",
    "id token hint",
    "identity token",
    "installation token",
    "invitation token",
    "invite token",
    "join token",
    "jwt",
    "link token",
    "login token",
    "logout token",
    "oauth token",
    "private token",
    "recovery token",
    "refresh token",
    "registration token",
    "reset token",
    "runner token",
    "secret token",
    "security token",
    "service token",
    "session token",
    "state token",
    "subject token",
    "user token",
    "verification token",
    "webhook token",
    "xsrf token",
    // Keys that authenticate, sign or decrypt. A `key` alone is mostly a name, and a `public key` is
    // meant to be seen.
    "access key",
    "account key",
    "application key",
    "auth key",
    "decryption key",
    "encryption key",
    "master key",
    "shared key",
    "signing key",
    "subscription key",
    "symmetric key",
    // Statements that whoever holds them can hand in.
    "client assertion",
    "saml assertion",
    "saml response",
    // Texts with a password in them, and phrases that a key is made of.
    "connection string",
    "seed phrase",
];

/// Names that are secrets when nothing is before them: with more words they are mostly something else
/// (`page_token`, `public_credentials`).
const WHOLE: [&str; 7] = [
    "assertion", // RFC 7521
    "credentials",
    "mnemonic",
    "mnemonic phrase",
    "recovery phrase",
    "session cookie",
    "token",
];

/// Last words that make a secret of a header of a request.
const IN_HEADERS: [&str; 3] = ["authorization", "cookie", "token"];

/// Words before `token` with which it is no credential, in a header either.
const MERE_TOKENS: [&str; 12] = [
    "client",
    "continuation",
    "cursor",
    "idempotency",
    "lock",
    "next",
    "page",
    "pagination",
    "previous",
    "request",
    "sync",
    "version",
];

/// Words after a secret that only say in which form it is, or that it is given twice.
const FORMS: [&str; 16] = [
    "again",
    "base", // base64
    "binary",
    "confirm",
    "confirmation",
    "der",
    "digest",
    "hash",
    "hex",
    "jwk",
    "pem",
    "plain",
    "plaintext",
    "repeat",
    "string",
    "value",
];

/// Words before a secret with which it is meant to be seen.
const PUBLIC: [&str; 2] = ["public", "publishable"];

/// Words before a secret with which it is a number or a time that is said of it: `ttl_access_token`.
const MEASURES: [&str; 12] = [
    "count",
    "expiration",
    "expiry",
    "length",
    "lifespan",
    "lifetime",
    "max",
    "maximum",
    "min",
    "minimum",
    "timeout",
    "ttl",
];

/// The lists with their words joined, as names are looked up.
struct Joined {
    last: BTreeSet<String>,
    whole: BTreeSet<String>,
    in_headers: BTreeSet<String>,
    endings: Vec<String>,
}

static JOINED: LazyLock<Joined> = LazyLock::new(|| {
    let joined = |entry: &&str| entry.replace(' ', "");
    Joined {
        last: LAST.iter().chain(&ENDINGS).map(joined).collect(),
        whole: WHOLE.iter().map(joined).collect(),
        in_headers: IN_HEADERS.iter().map(joined).collect(),
        endings: ENDINGS.iter().map(joined).collect(),
    }
});

/// Returns whether a text of that name is a secret, wherever it travels.
pub(super) fn is_secret(name: &str) -> bool {
    let words = words(name);
    if JOINED.whole.contains(&words.concat()) {
        return true;
    }
    let forms = words.iter().rev().take_while(|word| FORMS.contains(&word.as_str()));
    // `connection string` ends in a form and is a secret by it.
    (0..=forms.count()).any(|dropped| {
        let words = &words[..words.len() - dropped];
        is_last(words, &JOINED.last) || is_joined(words)
    })
}

/// Returns whether a header of a request of that name is a secret.
pub(super) fn is_secret_header(name: &str) -> bool {
    let words = words(name);
    let before = words.iter().rev().nth(1);
    let mere = before.is_some_and(|word| MERE_TOKENS.contains(&word.as_str()));
    is_secret(name) || !mere && is_last(&words, &JOINED.in_headers)
}

/// Returns whether the last words, or the last but for the `s` of a plural, are in a list.
fn is_last(words: &[String], list: &BTreeSet<String>) -> bool {
    (0..words.len()).any(|start| {
        let joined = words[start..].concat();
        let one = joined.strip_suffix('s').unwrap_or(&joined);
        let (before, _) = words.split_at(start);
        let is_public = before.last().is_some_and(|word| PUBLIC.contains(&&**word));
        let is_measure = before.iter().any(|word| MEASURES.contains(&&**word));
        !is_public && !is_measure && (list.contains(&joined) || list.contains(one))
    })
}

/// Returns whether the last word ends in one of [`ENDINGS`], as words do that nobody has parted.
fn is_joined(words: &[String]) -> bool {
    let Some(last) = words.last() else { return false };
    let one = last.strip_suffix('s').unwrap_or(last);
    JOINED.endings.iter().any(|ending| {
        let before = one.strip_suffix(ending.as_str());
        before.is_some_and(|before| !before.is_empty() && !PUBLIC.contains(&before))
    })
}
