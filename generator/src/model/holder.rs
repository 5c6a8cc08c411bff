//! What the values of fields and variants are held in.

use super::{Extra, Field, TypeKind, TypeRef, Variant};

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

    fn of(boxed: bool, cut: bool) -> Self {
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

/// A place of a definition that holds values of a type.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The type of the values.
    pub ty: &'a TypeRef,
    /// Whether they are in a `DynBox`.
    pub is_cut: bool,
}

impl TypeKind {
    /// Returns the places that hold values: fields, variants, additional properties, what an alias stands for.
    #[must_use]
    pub fn held(&self) -> Vec<Held<'_>> {
        let held = |ty, is_cut| Held { ty, is_cut };
        match self {
            Self::Struct(object) => {
                let fields =
                    object.fields.iter().map(|field| held(&field.ty, field.cut));
                let extra = match &object.extra {
                    Extra::Kept { item, cut, .. } => Some(held(&item.ty, *cut)),
                    Extra::Ignored => None,
                };
                fields.chain(extra).collect()
            }
            Self::Union(union) => {
                let variants = union.variants.iter();
                variants.map(|variant| held(&variant.ty, variant.cut)).collect()
            }
            Self::Alias(item) => vec![held(&item.ty, false)],
            Self::StringEnum(_) | Self::IntEnum(_) => Vec::new(),
        }
    }
}
