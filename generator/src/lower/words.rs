//! From the spelling of the document to words.
//!
//! Case conversion libraries split `acceptOAuth2Request` into `accept O Auth2 Request`. Here a
//! table of terms comes first: a term counts as one word wherever it starts and ends at a word
//! boundary, in any case. What is left is split where case changes.

pub(crate) mod plural;

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::limits;
use crate::model::hash;
use crate::settings::Reference;

/// Terms that count as one word, as they stand in a Pascal-case name. `spec/sdk.toml` adds to them.
const TERMS: &[&str] = &[
    "Api",
    "Cors",
    "Css",
    "Csv",
    "Dns",
    "GitHub",
    "GitLab",
    "GraphQL",
    "Grpc",
    "Hotp",
    "Html",
    "Http",
    "Https",
    "Id",
    "Ip",
    "Ipv4",
    "Ipv6",
    "JavaScript",
    "Json",
    "Jwe",
    "Jwk",
    "Jwks",
    "Jws",
    "Jwt",
    "Kyc",
    "Ldap",
    "Mfa",
    "OAuth",
    "OAuth1",
    "OAuth2",
    "Oidc",
    "OpenApi",
    "OpenId",
    "Otp",
    "Pkce",
    "Saml",
    "Scim",
    "Sms",
    "Smtp",
    "Sql",
    "Ssh",
    "Ssl",
    "Sso",
    "Tcp",
    "Tls",
    "Totp",
    "Ttl",
    "Udp",
    "Ui",
    "Uri",
    "Url",
    "Urn",
    "Utc",
    "Uuid",
    "TypeScript",
    "WebAuthn",
    "WebSocket",
    "Xml",
    "Yaml",
];

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it stands in a Pascal-case name: `OAuth2`, `Consent`.
    pub(crate) pascal: String,
    /// As it stands in a snake-case name: `oauth2`, `consent`.
    pub(crate) snake: String,
}

impl Word {
    /// Returns a word that is no term, from its Pascal-case form.
    pub(crate) fn of(pascal: &str) -> Self {
        Self {
            pascal: pascal.to_owned(),
            snake: pascal.to_lowercase(),
        }
    }
}

/// Splits spellings into words.
#[derive(Debug, Clone)]
pub(crate) struct Splitter {
    /// Terms by their first letter, longest first.
    terms: BTreeMap<u8, Vec<String>>,
    /// What names of schemas begin with that says nothing, longest first.
    prefixes: Vec<String>,
}

impl Splitter {
    /// Makes a splitter that knows the built-in terms and `more`. A term in capitals is an acronym:
    /// `JWKS` stands as `Jwks` in a type name, as Rust's naming guidelines want it; any other
    /// spelling is kept.
    pub(crate) fn new(more: &[String]) -> Self {
        let mut terms: BTreeMap<u8, Vec<String>> = BTreeMap::new();
        let more = more.iter().map(|term| pascal_term(term));
        for term in TERMS.iter().map(|term| (*term).to_owned()).chain(more) {
            let Some(first) = term.bytes().next().filter(u8::is_ascii_alphabetic) else {
                continue;
            };
            let bucket = terms.entry(first.to_ascii_lowercase()).or_default();
            bucket.retain(|known| !known.eq_ignore_ascii_case(&term));
            bucket.push(term);
        }
        for bucket in terms.values_mut() {
            bucket.sort_by_key(|term| std::cmp::Reverse(term.len()));
        }
        Self {
            terms,
            prefixes: Vec::new(),
        }
    }

    /// Returns a splitter that leaves these prefixes of schemas out.
    pub(crate) fn without(mut self, prefixes: &[Reference]) -> Self {
        self.prefixes = prefixes.iter().map(|prefix| prefix.name.clone()).collect();
        self.prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
        self
    }

    /// Returns the name of a schema without what the settings cut: the longest prefix that leaves a name.
    pub(crate) fn own<'n>(&self, schema: &'n str) -> &'n str {
        let mut rests =
            self.prefixes.iter().filter_map(|it| schema.strip_prefix(it.as_str()));
        let is_name = |rest: &&str| rest.starts_with(char::is_alphabetic);
        rests.find(is_name).unwrap_or(schema)
    }

    /// Returns the words of a spelling; none where it has neither letters nor digits nor symbols
    /// with a name.
    ///
    /// `acceptOAuth2Request` is `accept OAuth2 Request`, `-1` is `minus 1`, `日` is `u65e5`, `<=` is
    /// `less than equal`.
    pub(crate) fn split(&self, spelling: &str) -> Vec<Word> {
        if spelling.len() <= limits::SPELLING {
            return self.split_all(spelling);
        }
        let mut ends = (0..=limits::SPELLING).rev();
        let end = ends.find(|end| spelling.is_char_boundary(*end)).unwrap_or_default();
        let mut words = self.split_all(&spelling[..end]);
        words.push(plain(&hash(spelling)));
        words
    }

    fn split_all(&self, spelling: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let signed =
            spelling.get(1..2).is_some_and(|next| next.as_bytes()[0].is_ascii_digit());
        match spelling.as_bytes().first() {
            Some(b'-') if signed => words.push(plain("minus")),
            Some(b'+') if signed => words.push(plain("plus")),
            _ => {}
        }
        for segment in
            spelling.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric())
        {
            self.split_segment(segment, &mut words);
        }
        if words.is_empty() { symbols(spelling) } else { words }
    }

    /// Splits a piece without ASCII punctuation.
    fn split_segment(&self, segment: &str, words: &mut Vec<Word>) {
        let mut rest = segment;
        while !rest.is_empty() {
            let ascii = rest.find(|c: char| !c.is_ascii()).unwrap_or(rest.len());
            self.split_ascii(&rest.as_bytes()[..ascii], words);
            rest = &rest[ascii..];
            if let Some(c) = rest.chars().next() {
                if !c.is_whitespace() {
                    words.push(plain(&format!("u{:x}", u32::from(c))));
                }
                rest = &rest[c.len_utf8()..];
            }
        }
    }

    fn split_ascii(&self, text: &[u8], words: &mut Vec<Word>) {
        let mut at = 0;
        while at < text.len() {
            if let Some((length, word)) = self.term_at(&text[at..]) {
                words.push(word);
                at += length;
            } else {
                let length = camel_length(&text[at..]);
                words.push(plain(&String::from_utf8_lossy(&text[at..at + length])));
                at += length;
            }
        }
    }

    /// Returns the longest term that `text` starts with, if it ends at a word boundary, and the
    /// length it takes up: digits and a plural `s` belong to it.
    fn term_at(&self, text: &[u8]) -> Option<(usize, Word)> {
        let bucket = self.terms.get(&text.first()?.to_ascii_lowercase())?;
        bucket.iter().find_map(|term| {
            let head = text.get(..term.len())?;
            if !head.eq_ignore_ascii_case(term.as_bytes()) {
                return None;
            }
            let digits = run(&text[term.len()..], u8::is_ascii_digit);
            let mut end = term.len() + digits;
            if text.get(end) == Some(&b's') && is_start(text.get(end + 1)) {
                end += 1;
            }
            let capitals = text[end - 1].is_ascii_uppercase()
                && text.get(end).is_some_and(u8::is_ascii_uppercase)
                && text.get(end + 1).is_some_and(u8::is_ascii_uppercase);
            let bounded = is_start(text.get(end));
            if !bounded || capitals && self.term_at(&text[end..]).is_none() {
                return None;
            }
            let pascal =
                format!("{term}{}", String::from_utf8_lossy(&text[term.len()..end]));
            Some((
                end,
                Word {
                    snake: pascal.to_ascii_lowercase(),
                    pascal,
                },
            ))
        })
    }
}

/// Returns whether a word may start here: at the end of the text or at a capital.
fn is_start(byte: Option<&u8>) -> bool {
    byte.is_none_or(u8::is_ascii_uppercase)
}

/// Returns the length of the camel-case word that `text`, which is not empty, starts with.
fn camel_length(text: &[u8]) -> usize {
    if !text[0].is_ascii_uppercase() {
        return run(text, |byte| !byte.is_ascii_uppercase());
    }
    let capitals = run(text, |byte| !byte.is_ascii_lowercase());
    let small = run(&text[capitals..], |byte| !byte.is_ascii_uppercase());
    let plural = small == 1 && text[capitals] == b's' && capitals > 1;
    if small == 0 || capitals == 1 || plural || text[capitals - 1].is_ascii_digit() {
        return capitals + small;
    }
    capitals - 1
}

fn run(text: &[u8], mut accept: impl FnMut(&u8) -> bool) -> usize {
    text.iter().take_while(|byte| accept(byte)).count()
}

/// Returns a word that is no term. It is ASCII, and there are tens of thousands of them.
fn plain(word: &str) -> Word {
    let snake = word.to_ascii_lowercase();
    let mut pascal = snake.clone();
    if let Some(first) = pascal.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Word { pascal, snake }
}

/// Returns a term of the settings as it stands in a Pascal-case name.
fn pascal_term(term: &str) -> String {
    if term.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return term.to_owned();
    }
    term.to_ascii_lowercase().to_upper_camel_case()
}

/// Names what is made of symbols alone.
fn symbols(spelling: &str) -> Vec<Word> {
    spelling
        .chars()
        .take(8)
        .filter_map(symbol)
        .flat_map(|name| name.split(' '))
        .map(plain)
        .collect()
}

/// Returns what a sign inside a name is called, where it is no space: short, as words stand around it.
pub(crate) fn sign(c: char) -> Option<&'static str> {
    match c {
        '<' => Some("lt"),
        '>' => Some("gt"),
        '=' => Some("eq"),
        _ if c.is_whitespace() => None,
        _ => symbol(c),
    }
}

fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' | '\t' | '\n' | '\r' => "space",
        '!' => "not",
        '"' | '\'' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '(' | ')' => "paren",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less than",
        '=' => "equal",
        '>' => "greater than",
        '?' => "question",
        '@' => "at",
        '[' | ']' => "bracket",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' | '}' => "brace",
        '|' => "or",
        '~' => "tilde",
        _ => return None,
    })
}
