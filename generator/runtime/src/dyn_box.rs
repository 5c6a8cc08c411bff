//! A box that the compiler does not look into.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use crate::runtime::json::{self, Decode, Encode, Fault, Reader, Rest, Writer};

/// A value in a box, like a [`Box`], in a place from where types nest deeper than the compiler follows them.
///
/// To see whether a value may be sent to another thread, or how it is dropped, the compiler looks into all
/// types that it can hold, at most 128 levels deep (`recursion_limit`). It does not look into a `DynBox`, so a
/// crate that holds such a value needs no higher limit of its own.
///
/// It reads like the value itself, which `into_inner` takes out. `new` and `into()` make one.
///
/// ```ignore
/// let mut names = DynBox::new(vec!["a".to_owned()]);
/// names.push("b".to_owned());
/// assert_eq!(names.len(), 2);
/// assert_eq!(names.into_inner(), ["a", "b"]);
/// ```
pub type DynBox<T> = Erased<dyn Inner<T>>;

/// What a [`DynBox`] is.
///
/// Its parameter is the trait object, which tells the compiler of the value's type no more than the name: a
/// parameter that is the type itself would be looked into for the sake of debug information.
pub struct Erased<I: ?Sized>(Box<I>);

/// What a value has to be for a [`DynBox`]; all models are, and lists and maps of them.
pub trait Held: Clone + PartialEq + fmt::Debug + Send + Sync + 'static {}

impl<T: Clone + PartialEq + fmt::Debug + Send + Sync + 'static> Held for T {}

/// A `T`, and what can be done with it, behind one pointer that says nothing of its parts.
///
/// Cloning and the like go through it, too: so a program compiles that code once a type, and not
/// once a way that leads to the type, which has a limit of its own.
#[doc(hidden)]
pub trait Inner<T>: Send + Sync {
    /// Returns the value.
    fn get(&self) -> &T;
    /// Returns the value, to change it.
    fn get_mut(&mut self) -> &mut T;
    /// Takes the value out.
    fn take(self: Box<Self>) -> T;
    /// Returns a copy in a box of its own.
    fn copy(&self) -> DynBox<T>;
    /// Returns whether the values are equal.
    fn equals(&self, other: &T) -> bool;
    /// Shows the value.
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Held> Inner<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }

    fn take(self: Box<Self>) -> T {
        *self
    }

    fn copy(&self) -> DynBox<T> {
        DynBox::new(self.clone())
    }

    fn equals(&self, other: &T) -> bool {
        self == other
    }

    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<T> DynBox<T> {
    /// Puts a value into a box.
    #[must_use]
    pub fn new(value: T) -> Self
    where
        T: Held,
    {
        Self(Box::new(value))
    }

    /// Takes the value out.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0.take()
    }
}

impl<T> Deref for DynBox<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> DerefMut for DynBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T> AsRef<T> for DynBox<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Held> From<T> for DynBox<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Held + Default> Default for DynBox<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for DynBox<T> {
    fn clone(&self) -> Self {
        self.0.copy()
    }
}

impl<T> PartialEq for DynBox<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(other)
    }
}

impl<T> fmt::Debug for DynBox<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug(f)
    }
}

// A model has nothing that could change behind a shared reference.
impl<T> UnwindSafe for DynBox<T> {}
impl<T> RefUnwindSafe for DynBox<T> {}

impl<T: Held + Decode> Decode for DynBox<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        match T::decode(r) {
            Ok(value) => Ok(Self::new(value)),
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Encode> Encode for DynBox<T> {
    fn encode(&self, w: &mut Writer) {
        (**self).encode(w);
    }
}

impl<T: Rest> Rest for DynBox<T> {
    fn read(&mut self, key: String, r: &mut Reader<'_>) -> Result<(), Fault> {
        (**self).read(key, r)
    }
}

impl<T: Encode> ::serde::Serialize for DynBox<T> {
    fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        json::serde::serialize(self, s)
    }
}

impl<'de, T: Held + Decode> ::serde::Deserialize<'de> for DynBox<T> {
    fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        json::serde::deserialize(d)
    }
}
