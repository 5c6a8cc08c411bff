//! What the compiler says where a group is used whose feature is off.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::doc::Comment;
use super::format::RustFile;
use super::names;
use crate::model::Group;

/// Prints `missing.rs`.
pub(super) fn source(context: &Context<'_>) -> RustFile {
    let mut source = RustFile::default();
    source.inner(
        Comment::new(
            "What the compiler says where a group of operations is used whose feature is off: these methods can be \
             called by nobody, and the message says why.",
        )
        .inner(),
    );
    for group in &context.api.groups {
        for item in group_missing(context, group) {
            source.item(item);
        }
    }
    source
}

/// Returns a trait that nothing implements, whose message names the feature, and the method that asks for it.
///
/// The bound is on a type with a lifetime, since the compiler takes a bound that is never true only where it cannot
/// tell so at once.
fn group_missing(context: &Context<'_>, group: &Group) -> [TokenStream; 2] {
    let package = &context.api.package;
    let client = names::type_ident(&package.client);
    let (method, needed) =
        (names::ident(&group.ident), names::type_ident(&group.type_name));
    let feature = group.feature.as_str();
    let message = format!(
        "`{}::{}` needs the cargo feature `{feature}` of `{}`",
        package.client, group.ident, package.name
    );
    let label = format!("the feature `{feature}` is off");
    let missing = quote! {
        #[cfg(not(feature = #feature))]
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #needed {
            /// Returns nothing, as nothing implements the trait.
            fn missing() -> std::convert::Infallible;
        }
    };
    let methods = quote! {
        #[cfg(not(feature = #feature))]
        impl crate::client::#client {
            /// Needs a feature that is off.
            #[doc(hidden)]
            #[must_use]
            pub fn #method<'a>(&'a self) -> std::convert::Infallible
            where
                &'a Self: #needed,
            {
                <&'a Self as #needed>::missing()
            }
        }
    };
    [missing, methods]
}
