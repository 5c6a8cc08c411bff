//! What the values of fields and variants are held in.

use super::{Field, Variant};

/// What a [`Field`] or [`Variant`] is held in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Nothing: the value itself.
    Bare,
    /// `Box<T>`: the type would have no size.
    Box,
    /// `DynBox<T>`: the compiler does not look into it.
    DynBox,
}

impl Holder {
    /// Returns a type in its holder, as pages show it.
    #[must_use]
    pub fn shown(self, ty: String) -> String {
        match self {
            Self::Bare => ty,
            Self::Box => format!("Box<{ty}>"),
            Self::DynBox => format!("DynBox<{ty}>"),
        }
    }

    pub(super) fn of(boxed: bool, cut: bool) -> Self {
        match (boxed, cut) {
            (_, true) => Self::DynBox,
            (true, false) => Self::Box,
            (false, false) => Self::Bare,
        }
    }
}

impl Field {
    /// Returns what its value is held in.
    #[must_use]
    pub fn holder(&self) -> Holder {
        Holder::of(self.boxed, self.cut)
    }
}

impl Variant {
    /// Returns what its value is held in.
    #[must_use]
    pub fn holder(&self) -> Holder {
        Holder::of(self.boxed, self.cut)
    }
}
