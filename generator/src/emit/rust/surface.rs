//! The public API of a generated crate as data: what a listing shows, and what a user's code can break on.
//!
//! It is read from the very items that the crate is printed from, so that it cannot say anything else than the code. What
//! the support code's macros add to a type is read from those macros.

#[expect(
    clippy::disallowed_methods,
    reason = "it parses the source of the support code, which is ours"
)]
mod macros;
mod places;
mod read;
mod resolve;
mod text;

use std::fmt;

use super::context::Context;
use super::{code, manifest};
use crate::emit::print;
use crate::model::Api;
use crate::source::Pointer;
use places::Places;
pub(in crate::emit) use read::Declared;
pub use read::Gate;
pub(super) use read::Seen;
use resolve::Tree;

/// Every public item of a crate, but those of the support code, which is the same for all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surface {
    /// The items: features, client, groups with their calls, models.
    pub items: Vec<Item>,
    /// What is there for tests alone, behind `test-util`: it follows the API, and no version promises it.
    pub tests: Vec<Item>,
}

/// One public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its path in the crate, for example `models::OAuth2Client::client_id`; of an `impl`, `From<A> for models::B`.
    pub path: String,
    /// What a listing says behind the path, for example `: Option<String>`.
    pub shown: String,
    /// What code that uses the item depends on.
    pub parts: Vec<ItemPart>,
    /// The features that it needs beside those of what it is in.
    pub gate: Gate,
    /// The places of the document that it is made from.
    pub origins: Vec<Pointer>,
}

/// What code that uses an item depends on: its type, an argument, what it returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemPart {
    /// The name of an argument, on the wire where it has one, or the value of a variant; empty for a type alone.
    pub name: String,
    /// The Rust type, with aliases followed, since an alias and its target are one type. Of an argument, the type of
    /// what it becomes.
    pub ty: String,
    /// How an argument is given.
    pub form: ArgumentForm,
    /// The place of the document that it is made from, where that is not the item's.
    pub origin: Option<Pointer>,
}

/// How an argument is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ArgumentForm {
    Value,
    Into,
    Elements,
    Converted,
    Optional,
    OptionalInto,
    OptionalElements,
    OptionalConverted,
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Feature,
    Module,
    Use,
    Const,
    Static,
    Struct,
    Enum,
    Alias,
    Field,
    Variant,
    Function,
    Impl,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Feature => "feature",
            Self::Module => "mod",
            Self::Use => "use",
            Self::Const => "const",
            Self::Static => "static",
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Alias => "type",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Function => "fn",
            Self::Impl => "impl",
        })
    }
}

impl ArgumentForm {
    /// Whether all that callers give so they can give in the other form, too.
    pub(crate) fn widens_to(self, other: Self) -> bool {
        use ArgumentForm::{Converted, Elements, Into, Optional, OptionalInto, Value};
        self == other
            || matches!(
                (self, other),
                (Value, Into | Optional | OptionalInto)
                    | (Into, OptionalInto)
                    | (Elements, Converted | Self::OptionalElements)
                    | (Converted, Self::OptionalConverted)
            )
    }
}

impl Surface {
    /// Returns the public API of the crate that is made from a model.
    #[must_use]
    pub fn of(api: &Api) -> Self {
        let context = Context::without_docs(api);
        let declared =
            print::each(&code(&context), |code| code.declared(&context.stencils));
        Self::read(&context, &declared)
    }

    /// Reads the files of a crate.
    pub(in crate::emit) fn read(context: &Context<'_>, files: &[Declared]) -> Self {
        let mut surface = Self::default();
        for name in manifest::listed(context) {
            surface.items.push(Item::new(Kind::Feature, name));
        }
        let tree = Tree::new(files);
        tree.add_to(&mut surface);
        let places = Places::of(context);
        let all = surface.items.iter_mut().chain(&mut surface.tests);
        all.for_each(|item| places.locate(item));
        surface
    }

    /// Prints the listing.
    pub(in crate::emit) fn print(&self, api: &Api) -> String {
        text::print(self, !api.package.modules.list.is_empty())
    }
}

impl Item {
    fn new(kind: Kind, path: impl Into<String>) -> Self {
        Self {
            kind,
            path: path.into(),
            shown: String::new(),
            parts: Vec::new(),
            gate: Gate::default(),
            origins: Vec::new(),
        }
    }
}

impl ItemPart {
    fn new(ty: String) -> Self {
        Self {
            name: String::new(),
            ty,
            form: ArgumentForm::Value,
            origin: None,
        }
    }
}
