//! What the printers look up in the model.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::format::Stencils;
use super::{names, servers};
use crate::emit::markdown::Site;
use crate::emit::named::Names;
use crate::model::{
    Api, ErrorShape, FeatureName, Holder, Item, NullBody, Payload, Scalar, Server,
    TypeDef, TypeKind, TypeName, TypeRef,
};

/// A type that so many groups reach that its gate does not fit on a line has none: it would be
/// open nearly always. What the type consists of is reached by at least as many.
const MAX_GATE: usize = 80;

/// The model, with what is asked of it more than once.
pub(in crate::emit) struct Context<'a> {
    pub(super) api: &'a Api,
    /// What words of its texts name.
    pub(super) named: Names<'a>,
    /// The pages, whose examples and notes are those of the doc comments, too.
    site: Site<'a>,
    error_bodies: BTreeSet<&'a TypeName>,
    /// What is behind a `DynBox`.
    behind: BTreeSet<&'a TypeName>,
    own_servers: Vec<(String, &'a Server)>,
    /// How code of each shape is printed.
    pub(super) stencils: Stencils,
    /// Whether items are to have doc comments.
    pub(super) has_docs: bool,
}

impl<'a> Context<'a> {
    pub(in crate::emit) fn new(api: &'a Api) -> Self {
        let own_servers = servers::own(api);
        let mut context = Self {
            api,
            named: Names::new(api),
            site: Site::new(api),
            error_bodies: BTreeSet::new(),
            behind: BTreeSet::new(),
            own_servers,
            stencils: Stencils::default(),
            has_docs: true,
        };
        context.behind = api.types.values().flat_map(|def| context.cuts(def)).collect();
        for operation in api.operations() {
            if let ErrorShape::One(Payload::Json(ty, _)) = &operation.responses.error {
                // A list or map of it is one if it is.
                context.error_bodies.extend(context.innermost(ty));
            }
        }
        context
    }

    /// Returns the same for what is to be parsed and printed piece by piece.
    pub(in crate::emit) fn without_stencils(api: &'a Api) -> Self {
        Self {
            stencils: Stencils::off(),
            ..Self::new(api)
        }
    }

    /// Returns the same for whoever reads no doc comments: examples are most of the work.
    pub(super) fn without_docs(api: &'a Api) -> Self {
        Self {
            has_docs: false,
            ..Self::new(api)
        }
    }

    /// Returns the pages of the API.
    pub(in crate::emit) fn site(&self) -> &Site<'a> {
        &self.site
    }

    /// Returns the definition of a name; every name has one.
    pub(super) fn def(&self, name: &TypeName) -> Option<&'a TypeDef> {
        self.api.types.get(name)
    }

    /// Returns whether a method returns this type inside its error.
    pub(super) fn is_error_body(&self, name: &TypeName) -> bool {
        self.error_bodies.contains(name)
    }

    /// Returns the types that a definition holds behind a `DynBox`.
    fn cuts(&self, def: &'a TypeDef) -> Vec<&'a TypeName> {
        let cut =
            def.kind.held().into_iter().filter(|held| held.holder == Holder::DynBox);
        cut.filter_map(|held| self.innermost(held.ty)).collect()
    }

    /// Returns the definition that is no alias at the end of lists, maps and aliases.
    fn innermost(&self, ty: &'a TypeRef) -> Option<&'a TypeName> {
        let mut ty = self.api.resolve(ty);
        loop {
            match ty {
                TypeRef::Named(name) => return Some(name),
                TypeRef::List(item) | TypeRef::Map(item) => {
                    ty = self.api.resolve(&item.ty)
                }
                TypeRef::Scalar(_) | TypeRef::Json => return None,
            }
        }
    }

    /// Returns whether any type is behind a `DynBox`.
    pub(super) fn has_cuts(&self) -> bool {
        !self.behind.is_empty()
    }

    /// Returns the attribute of the functions that read and write a type.
    ///
    /// A program compiles what is inlined by itself, with all that it calls, and the compiler follows such calls
    /// only so deep. What is behind a `DynBox` is compiled here, once.
    pub(super) fn inline(&self, name: &TypeName) -> TokenStream {
        if self.behind.contains(name) {
            quote!(#[inline(never)])
        } else {
            quote!(#[inline])
        }
    }

    /// Returns the servers that single operations have, each with the name of its static.
    pub(super) fn own_servers(&self) -> impl Iterator<Item = (Ident, &'a Server)> {
        self.own_servers.iter().map(|(name, server)| (names::local(name), *server))
    }

    /// Returns the static of an operation's own server.
    pub(super) fn own_server(&self, server: &Server) -> Option<Ident> {
        let own = &self.own_servers;
        let at = own.binary_search_by(|(_, known)| known.url.cmp(&server.url)).ok()?;
        Some(names::local(&own[at].0))
    }

    /// Returns the definition that a type leads to, if it leads to one that is no alias.
    pub(super) fn kind(&self, ty: &'a TypeRef) -> Option<&'a TypeKind> {
        self.def(self.named(ty)?).map(|def| &def.kind)
    }

    /// Returns its name.
    pub(super) fn named(&self, ty: &'a TypeRef) -> Option<&'a TypeName> {
        match self.api.resolve(ty) {
            TypeRef::Named(name) => Some(name),
            _ => None,
        }
    }
}

/// Returns `#[cfg(…)]` for a type that these features reach. What none of them reaches comes with
/// `full`.
pub(super) fn gate(features: &BTreeSet<FeatureName>) -> TokenStream {
    let names: Vec<_> = features.iter().map(FeatureName::as_str).collect();
    // `#[cfg(any(feature = "a", feature = "b"))]`
    let width = 12 + names.iter().map(|name| name.len() + 14).sum::<usize>();
    match names[..] {
        [] => quote!(#[cfg(feature = "full")]),
        _ if width > MAX_GATE => TokenStream::new(),
        [name] => quote!(#[cfg(feature = #name)]),
        _ => quote!(#[cfg(any(#(feature = #names),*))]),
    }
}

/// Returns a type as Rust writes it.
pub(super) fn rust_type(ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Named(name) => {
            let name = names::type_ident(name);
            quote!(models::#name)
        }
        TypeRef::Scalar(scalar) => scalar_type(*scalar),
        TypeRef::List(item) => {
            let item = item_type(item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(item) => map_type(item),
        TypeRef::Json => quote!(runtime::Json),
    }
}

/// Returns the type of a list's or map's values, or of an alias.
pub(super) fn item_type(item: &Item) -> TokenStream {
    let ty = rust_type(&item.ty);
    if item.nullable { quote!(Option<#ty>) } else { ty }
}

/// Returns a type in its holder.
pub(super) fn held_type(holder: Holder, ty: TokenStream) -> TokenStream {
    match holder {
        Holder::Bare => ty,
        Holder::Box => quote!(Box<#ty>),
        Holder::DynBox => quote!(dyn_box::DynBox<#ty>),
    }
}

/// Returns the function that puts a value into its holder, where it has one.
pub(super) fn held_by(holder: Holder) -> Option<TokenStream> {
    match holder {
        Holder::Bare => None,
        Holder::Box => Some(quote!(Box::new)),
        Holder::DynBox => Some(quote!(dyn_box::DynBox::new)),
    }
}

/// Returns a value in its holder.
pub(super) fn held(holder: Holder, value: TokenStream) -> TokenStream {
    match held_by(holder) {
        Some(make) => quote!(#make(#value)),
        None => value,
    }
}

/// Returns the type of the map of additional properties; `cut` as in [`crate::model::Extra::Kept`].
pub(super) fn extra_type(item: &Item, cut: bool) -> TokenStream {
    let map = map_type(item);
    if cut { quote!(dyn_box::DynBox<#map>) } else { map }
}

/// Returns the type of a map.
pub(super) fn map_type(item: &Item) -> TokenStream {
    let item = item_type(item);
    quote!(collections::BTreeMap<String, #item>)
}

pub(super) fn scalar_type(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Bool => quote!(bool),
        Scalar::I32 => quote!(i32),
        Scalar::I64 => quote!(i64),
        Scalar::U64 => quote!(u64),
        Scalar::I128 => quote!(i128),
        Scalar::F32 => quote!(f32),
        Scalar::F64 => quote!(f64),
        Scalar::String => quote!(String),
        Scalar::Timestamp => quote!(runtime::Timestamp),
        Scalar::Date => quote!(runtime::Date),
        Scalar::Base64 => quote!(runtime::Base64),
        Scalar::Bytes => quote!(runtime::Bytes),
        Scalar::Part => quote!(runtime::Part),
        Scalar::Body => quote!(runtime::Body),
        Scalar::Multipart => quote!(runtime::Multipart),
    }
}

/// Returns the type of what a response carries.
pub(super) fn payload_type(payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!(()),
        Payload::Redirect => quote!(runtime::Redirect),
        Payload::Json(ty, null) => {
            let ty = rust_type(ty);
            if *null == NullBody::Absent { quote!(Option<#ty>) } else { ty }
        }
        Payload::Text => quote!(String),
        Payload::Binary => quote!(runtime::Bytes),
        Payload::Events(ty) => {
            let ty = rust_type(ty);
            quote!(runtime::EventStream<#ty>)
        }
        Payload::Lines(ty) => {
            let ty = rust_type(ty);
            quote!(runtime::Lines<#ty>)
        }
    }
}

/// Returns `#[cfg(…)]` for what one feature enables.
pub(super) fn gate_one(feature: &FeatureName) -> TokenStream {
    let name = feature.as_str();
    quote!(#[cfg(feature = #name)])
}
