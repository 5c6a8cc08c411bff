//! What the document says about an operation, as constants of the generated code.

/// One operation of the document.
#[derive(Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: &'static str,
    /// HTTP method, for example `GET`.
    pub method: &'static str,
    /// Path template, for example `/admin/clients/{id}`.
    pub path: &'static str,
    /// The credentials that it accepts: one of these sets. Empty if it needs none; an empty set makes
    /// them optional.
    pub security: &'static [&'static [&'static Scheme]],
    /// Its own server; `None` if the client's applies.
    pub server: Option<&'static Server>,
    /// The `Accept` header; empty for none.
    pub accept: &'static str,
}

/// A server of the document.
#[derive(Debug)]
pub struct Server {
    /// The URL template, for example `https://{project_slug}.projects.oryapis.com`.
    pub url: &'static str,
    /// The variables of the template.
    pub variables: &'static [Variable],
}

/// A variable of a server's template.
#[derive(Debug)]
pub struct Variable {
    /// Its name in the template.
    pub name: &'static str,
    /// Its default value; `None` if the caller has to set it.
    pub default: Option<&'static str>,
    /// The values that it may have; empty for any.
    pub values: &'static [&'static str],
}

/// A security scheme of the document, which the caller can give a credential.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// The setter of the client builder for this scheme.
    pub setter: &'static str,
    /// How the credential is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
    /// In this header.
    Header(&'static str),
    /// In this query parameter.
    Query(&'static str),
    /// In this cookie.
    Cookie(&'static str),
    /// Named but not defined by the document: the credential is the whole value of `Authorization`.
    Undefined,
}

impl SchemeKind {
    /// Returns the name of the header that carries the credential; none for a query parameter.
    pub(crate) fn header(self) -> Option<&'static str> {
        match self {
            Self::Bearer | Self::Basic | Self::Undefined => Some("authorization"),
            Self::Header(name) => Some(name),
            Self::Cookie(_) => Some("cookie"),
            Self::Query(_) => None,
        }
    }
}
