//! The fields of a form or a query.

use std::{error, fmt};

use percent_encoding::percent_decode_str;

/// How many fields there may be.
const MOST: usize = 1000;

/// The fields of a form or a query (`application/x-www-form-urlencoded`), in order.
///
/// `Debug` shows the names alone, as a value may be a password.
///
/// ```
/// # use ory_sdk::consent::Form;
/// let form = Form::parse(b"email=me%40example.com&grant_scope=openid&grant_scope=email").unwrap();
/// assert_eq!(form.get("email"), Some("me@example.com"));
/// assert_eq!(form.all("grant_scope").collect::<Vec<_>>(), ["openid", "email"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Returns the fields of a body or of a query without `?`. Fails if there are more than 1000, or
    /// one is not UTF-8.
    pub fn parse(body: &[u8]) -> Result<Self, BadForm> {
        let text = std::str::from_utf8(body).map_err(|_| BadForm)?;
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let mut fields = Vec::new();
        for pair in pairs {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            fields.push((decode(name)?, decode(value)?));
            if fields.len() > MOST {
                return Err(BadForm);
            }
        }
        Ok(Self(fields))
    }

    /// Returns the value of the only field with this name, or `None` if there is none or are several.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut named = self.0.iter().filter(|(it, _)| it == name);
        let (_, value) = named.next()?;
        named.next().is_none().then_some(value)
    }

    /// Returns the values of all fields with this name, in order.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(it, _)| it == name);
        named.map(|(_, value)| value.as_str())
    }
}

fn decode(text: &str) -> Result<String, BadForm> {
    let text = text.replace('+', " ");
    match percent_decode_str(&text).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(BadForm),
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Form")?;
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// A form that is too long, or is not text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadForm;

impl fmt::Display for BadForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the form has too many fields, or one that is not UTF-8")
    }
}

impl error::Error for BadForm {}
