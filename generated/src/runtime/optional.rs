//! What a setter takes: a value, or an `Option` of one.

/// A value that converts into a `T`, or an `Option` of one. `None` changes nothing.
///
/// A setter that takes an `impl IntoOption<String, M>` accepts everything that one with `impl
/// Into<String>` accepts, and an `Option` of it: `"x"`, `Some("x")`, an `Option<String>`. The compiler
/// infers `M`, which says which of the two was given. The type of a bare `None` has to be specified, as
/// in `None::<String>`.
///
/// ```
#[cfg_attr(doctest, doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::IntoOption;"))]
/// fn owner<M>(owner: impl IntoOption<String, M>) -> Option<String> {
///     owner.into_option()
/// }
///
/// assert_eq!(owner("me"), Some("me".to_owned()));
/// assert_eq!(owner(Some("me")), owner(Some("me".to_owned())));
/// assert_eq!(owner(std::env::var("NOT_SET").ok()), None);
/// ```
pub trait IntoOption<T, M> {
    /// Returns the value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// The elements of a list, or an `Option` of them. `None` changes nothing.
///
/// A setter that takes an `impl IntoItems<i64, M>` accepts everything that one with `impl
/// IntoIterator<Item = i64>` accepts, and an `Option` of it: `[1, 2]`, `Some(vec![1, 2])`. The compiler
/// infers `M`.
pub trait IntoItems<T, M> {
    /// Returns the elements, if there is a list.
    fn into_items(self) -> Option<Vec<T>>;
}

/// Values that convert into the elements of a list, or an `Option` of them. `None` changes nothing.
///
/// A setter that takes an `impl IntoList<String, M>` accepts everything that one with `impl
/// IntoIterator<Item = impl Into<String>>` accepts, and an `Option` of it: `["a"]`, `Some(vec!["a",
/// "b"])`. The compiler infers `M`.
pub trait IntoList<T, M> {
    /// Returns the elements, if there is a list.
    fn into_list(self) -> Option<Vec<T>>;
}

/// The argument was a value. Without this marker, the compiler could not rule out that an `Option` is a
/// value, too.
#[derive(Debug)]
pub struct Given(());

/// The argument was an `Option` of a value.
#[derive(Debug)]
pub struct Optional(());

impl<T, V: Into<T>> IntoOption<T, Given> for V {
    #[inline]
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoOption<T, Optional> for Option<V> {
    #[inline]
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, V: IntoIterator<Item = T>> IntoItems<T, Given> for V {
    #[inline]
    fn into_items(self) -> Option<Vec<T>> {
        Some(self.into_iter().collect())
    }
}

impl<T, V: IntoIterator<Item = T>> IntoItems<T, Optional> for Option<V> {
    #[inline]
    fn into_items(self) -> Option<Vec<T>> {
        self?.into_items()
    }
}

impl<T, V: IntoIterator<Item: Into<T>>> IntoList<T, Given> for V {
    #[inline]
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, V: IntoIterator<Item: Into<T>>> IntoList<T, Optional> for Option<V> {
    #[inline]
    fn into_list(self) -> Option<Vec<T>> {
        self?.into_list()
    }
}
