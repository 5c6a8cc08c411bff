//! A box that the compiler does not look into.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use crate::runtime::json::{Decode, Encode, Fault, Reader, Rest, Writer};

/// A value in a box, like a [`Box`], in a place from where types nest deeper than the compiler follows them.
///
/// To see whether a value may be sent to another thread, or how it is dropped, the compiler looks into all
/// types that it can hold, at most 128 levels deep (`recursion_limit`). It does not look into a `DynBox`, so a
/// crate that holds such a value needs no higher limit of its own.
///
/// It reads like the value itself, which [`DynBox::into_inner`] takes out.
///
/// ```ignore
/// let mut names = DynBox::new(vec!["a".to_owned()]);
/// names.push("b".to_owned());
/// assert_eq!(names.len(), 2);
/// assert_eq!(names.into_inner(), ["a", "b"]);
/// ```
pub struct DynBox<T>(Box<dyn Inner<T>>);

/// What a value has to be for a [`DynBox`]; all models are, and lists and maps of them.
pub trait Held: Clone + PartialEq + fmt::Debug + Send + Sync + 'static {}

impl<T: Clone + PartialEq + fmt::Debug + Send + Sync + 'static> Held for T {}

/// A `T`, and what can be done with it, behind one pointer that says nothing of its parts.
///
/// Cloning and the like go through it, too: so a program compiles that code once a type, and not
/// once a way that leads to the type, which has a limit of its own.
trait Inner<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
    fn copy(&self) -> DynBox<T>;
    fn equals(&self, other: &T) -> bool;
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
        crate::runtime::json::serde::serialize(self, s)
    }
}

impl<'de, T: Held + Decode> ::serde::Deserialize<'de> for DynBox<T> {
    fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        crate::runtime::json::serde::deserialize(d)
    }
}
