//! What a server's error says about itself, under the names that servers use for that.

use std::borrow::Cow;

use crate::runtime::json::{Fault, Kind, Reader};
use crate::runtime::secret::Secret;
use crate::runtime::text::{cut_part, trim, without};

/// How many characters of a server's text a message repeats.
const LONGEST: usize = 200;

/// The names under which texts are read: those of OAuth 2.0 (RFC 6749), of problem details (RFC 9457),
/// and those that many servers, including Ory's, use at the top level or in an object `error`.
const TEXTS: [&str; 12] = [
    "code",
    "detail",
    "error",
    "error.code",
    "error.id",
    "error.message",
    "error.reason",
    "error.status",
    "error_description",
    "message",
    "reason",
    "title",
];

/// A short text and the longer one that goes with it.
const REASONS: [(&str, &str); 4] = [
    ("error_description", ""),
    ("error.message", "error.reason"),
    ("message", "reason"),
    ("title", "detail"),
];

/// The texts of a body.
pub(super) struct Words<'b> {
    texts: Vec<(&'static str, Cow<'b, str>)>,
    secrets: &'b [Secret],
}

impl<'b> Words<'b> {
    /// Reads a body, which may be incomplete, without the texts that must not appear in messages:
    /// those under some names, and secrets wherever they are.
    pub(super) fn read(body: &'b [u8], hidden: &str, secrets: &'b [Secret]) -> Self {
        let text = match std::str::from_utf8(body) {
            Ok(text) => text,
            Err(error) => {
                std::str::from_utf8(&body[..error.valid_up_to()]).unwrap_or_default()
            }
        };
        let mut words = Self { texts: Vec::new(), secrets };
        // What comes before a fault is as good as if there were none.
        let _ = words.object(&mut Reader::new(text), "", hidden);
        words
    }

    fn object(
        &mut self,
        r: &mut Reader<'b>,
        prefix: &str,
        hidden: &str,
    ) -> Result<(), Fault> {
        r.begin_object()?;
        while let Some(key) = r.next_key()? {
            let path = format!("{prefix}{key}");
            let known = TEXTS.into_iter().find(|known| *known == path);
            let known = known.filter(|known| !is_listed(hidden, known));
            match (known, r.kind()) {
                (Some(name), Kind::String) => self.texts.push((name, r.string()?)),
                (Some(name @ ("code" | "error.code")), Kind::Number) => {
                    self.texts.push((name, r.raw()?.as_str().to_owned().into()));
                }
                (Some("error"), Kind::Object) => self.object(r, "error.", hidden)?,
                _ => r.skip()?,
            }
        }
        Ok(())
    }

    fn get(&self, name: &str) -> Option<Cow<'b, str>> {
        let mut named = self.texts.iter().filter(|(known, _)| *known == name);
        named.find_map(|(_, text)| {
            Some(shown(without(text.clone(), self.secrets))).filter(|it| !it.is_empty())
        })
    }

    /// Returns the code by which programs tell errors apart. A number that repeats the status is none.
    pub(super) fn code(&self, status: u16) -> Option<Cow<'b, str>> {
        let names = ["error", "error.id", "code", "error.code"];
        let codes = names.into_iter().filter_map(|name| self.get(name));
        let status = status.to_string();
        codes.into_iter().find(|code| is_word(code) && *code != status)
    }

    /// Returns the text for people.
    pub(super) fn reason(&self) -> Option<Cow<'b, str>> {
        let reasons = REASONS.into_iter();
        let reason = reasons.filter_map(|(short, long)| {
            match (self.get(short), self.get(long)) {
                (Some(short), Some(long)) if short == long => Some(short),
                (Some(short), Some(long)) => Some(format!("{short}: {long}").into()),
                (short, long) => short.or(long),
            }
        });
        let sentence = || self.get("error").filter(|text| !is_word(text));
        reason.into_iter().next().or_else(sentence).or_else(|| self.get("error.status"))
    }
}

fn is_word(text: &str) -> bool {
    for ch in text.chars() {
        if ch.is_whitespace() {
            return false;
        }
    }
    true
}

/// Returns whether a list with commas has a word.
fn is_listed(list: &str, word: &str) -> bool {
    let mut rest = list;
    while let Some((first, after)) = cut_part(rest, ", ") {
        if first == word {
            return true;
        }
        rest = after;
    }
    rest == word
}

/// Returns a server's text in the form that messages show: on one line and shortened.
pub(crate) fn shown(text: Cow<'_, str>) -> Cow<'_, str> {
    let misleads = |ch: char| {
        ch.is_control()
            || matches!(ch, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(ch, '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let whole = trim(&text);
    let (mut shown, mut count) = (String::new(), 0);
    let mut is_same = whole.len() == text.len();
    for ch in whole.chars() {
        if count == LONGEST {
            shown.push('…');
            return shown.into();
        }
        is_same &= !misleads(ch);
        shown.push(if misleads(ch) { ' ' } else { ch });
        count += 1;
    }
    match is_same {
        true => text,
        false => trim(&shown).to_owned().into(),
    }
}
