//! The article before a name, which depends on how the name is spoken.

/// Words that begin with a consonant and are spelled out, the first letter with a vowel: "an HTML page".
const SPELLED: [&str; 31] = [
    "fbi", "ftp", "fqdn", "hmac", "hsm", "hsts", "html", "http", "https", "ldap", "lb",
    "lms", "mac", "mfa", "mime", "mtls", "mtu", "nfc", "npm", "nt", "rfc", "rpc", "rsa",
    "rss", "sdk", "smtp", "sms", "sql", "sso", "ssh", "xml",
];

/// Of those, what people read as a word all the same.
const READ: [&str; 2] = ["mac", "mime"];

/// Words that begin with a vowel and are spoken with a consonant: "a user", "a UUID", "a one".
const WITH_CONSONANT: [&str; 22] = [
    "eu",
    "eur",
    "euro",
    "european",
    "ewe",
    "once",
    "one",
    "oneself",
    "ubiquitous",
    "udp",
    "ui",
    "uid",
    "uk",
    "upc",
    "uri",
    "url",
    "urn",
    "us",
    "utc",
    "utf",
    "uuid",
    "ux",
];

/// Beginnings of such words.
const BEGINS_WITH_CONSONANT: [&str; 9] =
    ["euro", "one-", "uni", "usa", "use", "usi", "usu", "ute", "uti"];

/// Of those beginnings, words that are spoken with a vowel.
const BUT: [&str; 4] = ["unid", "unim", "unin", "unit-"];

/// Words whose `h` is silent.
const SILENT: [&str; 5] = ["heir", "honest", "honor", "honour", "hour"];

/// Returns "an" where the name is spoken with a vowel at its beginning, else "a".
///
/// A name is one of a document or of Rust: its first word ends where the next capital, a digit, or another character begins.
pub(in crate::emit) fn article(name: &str) -> &'static str {
    let name = name.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    let word = first_word(name);
    if is_spoken_with_vowel(word) { "an" } else { "a" }
}

/// Returns the first word: `OAuth` of `OAuth2Client`, `URL` of `URLList`, `X` of `X509`.
fn first_word(name: &str) -> &str {
    let digits =
        name.len() - name.trim_start_matches(|ch: char| ch.is_ascii_digit()).len();
    if digits > 0 {
        return &name[..digits];
    }
    let capitals = name.chars().take_while(|ch| ch.is_uppercase()).count();
    let mut lower = name.chars().skip(capitals).take_while(|ch| ch.is_lowercase());
    // `URLs`
    let is_plural = capitals > 1 && lower.next() == Some('s') && lower.next().is_none();
    let mut chars = name.char_indices().skip(capitals).peekable();
    let is_lower = chars.peek().is_some_and(|(_, ch)| ch.is_lowercase());
    let end = match (capitals, is_lower) {
        // `HTMLPage`: the last capital begins the next word. `OAuth` is one letter and a word.
        (2.., true) if !is_plural => {
            name.char_indices().nth(capitals - 1).map(|(at, _)| at)
        }
        (2.., _) => chars.peek().map(|(at, _)| *at),
        _ => chars.find(|(_, ch)| !ch.is_lowercase()).map(|(at, _)| at),
    };
    &name[..end.unwrap_or(name.len())]
}

fn is_spoken_with_vowel(word: &str) -> bool {
    let lower = word.to_lowercase();
    let Some(first) = lower.chars().next() else { return false };
    if first.is_ascii_digit() {
        return first == '8' || matches!(lower.as_str(), "11" | "18");
    }
    let capitals = word.chars().take_while(|ch| ch.is_uppercase()).count();
    let is_spelled = word.chars().count() == 1
        || first == 'u' && (2..=4).contains(&capitals) && capitals == word.len()
        || SPELLED.contains(&lower.as_str()) && !READ.contains(&lower.as_str())
        || is_unspeakable(&lower);
    if is_spelled {
        return "aefhilmnorsx".contains(first);
    }
    if SILENT.iter().any(|silent| lower.starts_with(silent)) {
        return true;
    }
    let begins = |beginnings: &[&str]| beginnings.iter().any(|it| lower.starts_with(it));
    let with_consonant = WITH_CONSONANT.contains(&lower.as_str())
        || begins(&BEGINS_WITH_CONSONANT) && !begins(&BUT);
    "aeiou".contains(first) && !with_consonant
}

/// Whether a word has no vowel, so that its letters are said one by one.
fn is_unspeakable(lower: &str) -> bool {
    lower.chars().all(|ch| ch.is_ascii_alphabetic() && !"aeiouy".contains(ch))
}

#[cfg(test)]
mod tests {
    use super::article;

    #[test]
    fn the_article_is_that_of_how_a_name_is_spoken() {
        let an = [
            "OAuth2Client",
            "oauth2",
            "X509",
            "x509_certificate",
            "HTML",
            "HtmlPage",
            "HTMLPage",
            "SDK",
            "SdkVersion",
            "OIDC",
            "Oidc",
            "ErrorOAuth2",
            "Ory",
            "API",
            "ApiKey",
            "Id",
            "IDs",
            "XAxis",
            "MfaMethod",
            "SmsCode",
            "HTTPRequest",
            "https://a.b",
            "Hour",
            "HonorCode",
            "UnimportantThing",
            "Unrecognized",
            "Updated",
            "UpstreamParams",
            "`OAuth2RedirectTo`",
            "F",
            "8",
            "item",
            "RSA",
            "NPM",
            "LdapGroup",
            "MTls",
        ];
        let a = [
            "URL",
            "Url",
            "URLs",
            "User",
            "user_id",
            "JSON",
            "JsonPatch",
            "UUID",
            "Uuid",
            "UI",
            "UiNode",
            "UniqueItem",
            "University",
            "UsageReport",
            "UtilityBill",
            "OneOf",
            "One",
            "EuRegion",
            "SAML",
            "SamlProvider",
            "SCIM",
            "JWT",
            "Jwk",
            "Keto",
            "Session",
            "Status",
            "Model",
            "Name",
            "Macro",
            "MimeType",
            "list",
            "map",
            "Hydra",
            "string",
            "T",
            "U2fKey",
            "9",
            "",
            "…",
        ];
        for name in an {
            assert_eq!(article(name), "an", "{name}");
        }
        for name in a {
            assert_eq!(article(name), "a", "{name}");
        }
    }
}
