//! Parameters of any shape in any style.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::expand::{Pair, expand};
use crate::runtime::call::Call;
use crate::runtime::json::{self, Encode};
use crate::runtime::param::{ListStyle, ParamValue, Place, ToParam};
use crate::runtime::request::form;
use crate::runtime::request::url::{VALUE, push_unless_encoded};

/// What `allowReserved` leaves unencoded. `#`, `&` and `+` would end the value or change it, and
/// brackets are not allowed in a query. An apostrophe is allowed, but browsers encode it in queries,
/// and so does the default transport.
const RESERVED: AsciiSet = VALUE
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What `allowReserved` leaves unencoded in a path: all that a segment can carry.
const RESERVED_IN_PATH: AsciiSet =
    RESERVED.add(b'/').add(b'?').remove(b'&').remove(b'\'').remove(b'+');

/// How a value of any shape is written (OpenAPI 3.0.4, "Style Values"), for each style with and without
/// `explode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue`; `a,b`; `R,100,G,200`
    Simple,
    /// `blue`; `a,b`; `R=100,G=200`
    SimpleExploded,
    /// `;name=blue`; `;name=a,b`; `;name=R,100,G,200`
    Matrix,
    /// `;name=blue`; `;name=a;name=b`; `;R=100;G=200`
    MatrixExploded,
    /// `.blue`; `.a,b`; `.R,100,G,200`
    Label,
    /// `.blue`; `.a.b`; `.R=100.G=200`
    LabelExploded,
    /// `name=blue`; `name=a,b`; `name=R,100,G,200`
    Form,
    /// `name=blue`; `name=a&name=b`; `R=100&G=200`
    FormExploded,
    /// `name=a%20b`; `name=R%20100%20G%20200`
    Space,
    /// `name=a%7Cb`; `name=R%7C100%7CG%7C200`
    Pipe,
    /// `name[R]=100&name[G]=200`, to any depth; the elements of a list are numbered from 0.
    Deep,
    /// The whole query, without a name.
    Whole,
}

/// A value in such a style, not yet encoded.
#[derive(Clone)]
pub(crate) struct Shaped {
    pairs: Vec<Pair>,
    style: Style,
    /// Whether reserved characters stay unencoded in a query or a path.
    reserved: bool,
}

impl Shaped {
    /// Returns the value in the form for a path.
    pub(crate) fn path(&self) -> String {
        let (first, between) = match self.style {
            Style::Matrix | Style::MatrixExploded => (";", ";"),
            Style::Label | Style::LabelExploded => (".", "."),
            _ => ("", ","),
        };
        let named = first == ";";
        let mut out = String::new();
        for (index, pair) in self.pairs.iter().enumerate() {
            out.push_str(if index == 0 { first } else { between });
            let value = self.joined(&pair.values, ",", &RESERVED_IN_PATH);
            if named || pair.keyed {
                out.extend(utf8_percent_encode(&pair.name, &VALUE));
            }
            // RFC 6570, 3.2.7: in the style `matrix`, what is empty has no `=` either.
            if pair.keyed && !named || named && !value.is_empty() {
                out.push('=');
            }
            out.push_str(&value);
        }
        out
    }

    /// Returns each `name=value` of a query.
    pub(crate) fn query(&self) -> Vec<String> {
        let between = match self.style {
            Style::Space => "%20",
            Style::Pipe => "%7C",
            _ => ",",
        };
        let pair = |pair: &Pair| {
            let value = self.joined(&pair.values, between, &RESERVED);
            match self.style {
                Style::Whole => value,
                _ => format!("{}={value}", utf8_percent_encode(&pair.name, &VALUE)),
            }
        };
        self.pairs.iter().map(pair).collect()
    }

    fn joined(
        &self,
        values: &[String],
        between: &str,
        reserved: &'static AsciiSet,
    ) -> String {
        if !self.reserved {
            return join(values, between, &VALUE);
        }
        let mut out = String::new();
        for (index, value) in values.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { between });
            push_unless_encoded(&mut out, value, reserved);
        }
        out
    }

    /// Returns the value of a header; none for an empty list or object.
    pub(crate) fn header(&self) -> Option<String> {
        let field = |pair: &Pair| {
            let value = pair.values.join(",");
            if pair.keyed { format!("{}={value}", pair.name) } else { value }
        };
        let fields: Vec<_> = self.pairs.iter().map(field).collect();
        (!fields.is_empty()).then(|| fields.join(","))
    }

    /// Returns the cookies, each as the texts that are joined by commas.
    pub(crate) fn cookies(&self) -> Vec<(&str, &[String])> {
        self.pairs.iter().map(|pair| (&*pair.name, &*pair.values)).collect()
    }

    /// Returns each `name=value` of a form.
    pub(crate) fn form(&self) -> Vec<String> {
        let between = match self.style {
            Style::Space => "+",
            Style::Pipe => "%7C",
            _ => ",",
        };
        let pair = |pair: &Pair| {
            let mut out = String::new();
            form::push_encoded(&mut out, &pair.name);
            for (index, value) in pair.values.iter().enumerate() {
                out.push_str(if index == 0 { "=" } else { between });
                form::push_encoded(&mut out, value);
            }
            out
        };
        self.pairs.iter().map(pair).collect()
    }
}

/// Encodes the elements and joins them with a delimiter that then occurs in none of them, unless
/// reserved characters stay unencoded.
fn join(values: &[String], between: &str, set: &'static AsciiSet) -> String {
    let encoded: Vec<_> =
        values.iter().map(|value| utf8_percent_encode(value, set).to_string()).collect();
    encoded.join(between)
}

/// Implements a setter for values of any shape.
macro_rules! shaped {
    ($($setter:ident => $place:ident, $what:literal;)+) => {
        impl Call {
            $(
                #[doc = concat!("Sets ", $what, " of any shape.")]
                #[inline]
                pub fn $setter<T: Encode + ?Sized>(
                    &mut self,
                    name: &'static str,
                    value: &T,
                    style: Style,
                ) {
                    let value = self.shaped(name, json::encode(value), style);
                    self.params.set(Place::$place, name, value);
                }
            )+
        }
    };
}

shaped! {
    path_value => Path, "a path parameter";
    query_value => Query, "a query parameter";
    header_value => Header, "a header";
    cookie_value => Cookie, "a cookie";
    form_value => Form, "a field of a form";
}

impl Call {
    /// Leaves reserved characters in the value of a query parameter unencoded, except those that would
    /// end the value, and leaves existing percent-encoding as it is (RFC 6570, section 3.2.3). Call it
    /// after the parameter has its value.
    pub fn allow_reserved(&mut self, name: &'static str) {
        self.reserve(Place::Query, name);
    }

    /// The same for a path parameter, except for the characters that would end its segment.
    pub fn allow_reserved_path(&mut self, name: &'static str) {
        self.reserve(Place::Path, name);
    }

    /// Sets a text that is the whole query.
    pub fn query_whole(&mut self, name: &'static str, value: impl ToParam) {
        self.checked(name, value.is_sendable());
        self.whole(name, value.to_param().into_owned());
    }

    /// Sets a value that is, as JSON, the whole query.
    pub fn query_whole_json<T: Encode + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) {
        let text = self.encoded(name, json::encode(value));
        self.whole(name, String::from_utf8_lossy(&text).into_owned());
    }

    fn whole(&mut self, name: &'static str, text: String) {
        let pair = Pair {
            name: name.to_owned(),
            keyed: false,
            values: vec![text],
        };
        let shaped = Shaped {
            pairs: vec![pair],
            style: Style::Whole,
            reserved: false,
        };
        self.params.set(Place::Query, name, ParamValue::Shaped(shaped));
    }

    fn reserve(&mut self, place: Place, name: &'static str) {
        let Some(param) = self.params.value_mut(place, name) else { return };
        let pair = |values| Pair {
            name: name.to_owned(),
            keyed: false,
            values,
        };
        let value = std::mem::replace(param, ParamValue::One(String::new()));
        let (pairs, style) = match value {
            ParamValue::One(value) => (vec![pair(vec![value])], Style::Form),
            ParamValue::Many(values, ListStyle::Exploded) => {
                let each = values.into_iter().map(|value| pair(vec![value]));
                (each.collect(), Style::FormExploded)
            }
            ParamValue::Many(values, style) => {
                let style = match style {
                    ListStyle::Space => Style::Space,
                    ListStyle::Pipe => Style::Pipe,
                    ListStyle::Comma | ListStyle::Exploded => Style::Form,
                };
                let some = !values.is_empty();
                (some.then(|| pair(values)).into_iter().collect(), style)
            }
            ParamValue::Shaped(shaped) => (shaped.pairs, shaped.style),
        };
        *param = ParamValue::Shaped(Shaped {
            pairs,
            style,
            reserved: true,
        });
    }

    fn shaped(
        &mut self,
        name: &'static str,
        text: Result<Vec<u8>, json::EncodeError>,
        style: Style,
    ) -> ParamValue {
        let text = self.encoded(name, text);
        // What was just encoded is JSON, unless there was a problem.
        let pairs = expand(&text, name, style).unwrap_or_default();
        ParamValue::Shaped(Shaped {
            pairs,
            style,
            reserved: false,
        })
    }
}
