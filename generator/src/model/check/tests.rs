use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Api, Doc, Examples, Ident, Item, Modules, Package, TypeDef, TypeKind, TypeName,
    TypeRef, Usage,
};
use crate::source::Pointer;

fn api(aliases: &[(&str, TypeRef)]) -> Api {
    let types = aliases.iter().map(|(name, ty)| {
        let definition = TypeDef {
            name: TypeName::new(*name),
            module: Ident::new(name.to_lowercase()),
            component: Some((*name).to_owned()),
            origin: Pointer::root(),
            doc: Doc::default(),
            example: None,
            deprecated: false,
            usage: Usage::default(),
            features: BTreeSet::new(),
            kind: TypeKind::Alias(Item::new(ty.clone(), false)),
        };
        (TypeName::new(*name), definition)
    });
    Api {
        package: Package {
            name: "a".to_owned(),
            version: "0.1.0".to_owned(),
            description: String::new(),
            license: "MIT".to_owned(),
            listing: crate::model::Listing::default(),
            rust_version: "1.88".to_owned(),
            client: TypeName::new("Client"),
            library: "a".to_owned(),
            publication: crate::model::Publication::None,
            examples: Examples::default(),
            modules: Modules::default(),
            tasks: Vec::new(),
        },
        title: "a".to_owned(),
        version: "1".to_owned(),
        doc: Doc::default(),
        servers: Vec::new(),
        schemes: BTreeMap::new(),
        groups: Vec::new(),
        types: types.collect(),
    }
}

fn named(name: &str) -> TypeRef {
    TypeRef::Named(TypeName::new(name))
}

#[test]
fn what_is_named_is_defined() {
    assert_eq!(api(&[("A", named("B"))]).check(), ["A: B is not defined"]);
}

#[test]
fn nothing_holds_itself() {
    let list = TypeRef::List(Box::new(Item::new(named("A"), false)));
    assert_eq!(api(&[("A", list)]).check(), Vec::<String>::new());

    let circle = api(&[("A", named("B")), ("B", named("A"))]).check();
    assert!(
        circle.iter().all(|fault| fault.contains("holds itself")) && circle.len() == 2
    );
}

#[test]
fn files_differ_without_regard_to_case() {
    let twins = api(&[("Ab", TypeRef::Json), ("AB", TypeRef::Json)]).check();
    assert_eq!(twins, ["modules of types: \"ab\" is there twice"]);
}
