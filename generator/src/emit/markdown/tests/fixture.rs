//! A small API made by hand, with one thing of each kind.

mod hostile;
mod operations;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::*;
use crate::source::Pointer;

pub(super) use hostile::saying;
use operations::operations;

fn ident(name: &str) -> Ident {
    Ident::new(name)
}

fn name(name: &str) -> TypeName {
    TypeName::new(name)
}

fn doc(text: &str) -> Doc {
    Doc {
        summary: None,
        description: (!text.is_empty()).then(|| text.to_owned()),
    }
}

fn named(model: &str) -> TypeRef {
    TypeRef::Named(name(model))
}

fn item(ty: TypeRef) -> Box<Item> {
    Box::new(Item::new(ty, false))
}

pub(super) const STRING: TypeRef = TypeRef::Scalar(Scalar::String);

pub(super) fn field(wire: &str, ty: TypeRef, presence: Presence, text: &str) -> Field {
    Field {
        wire_name: wire.to_owned(),
        ident: ident(&wire.to_lowercase()),
        setter: ident(&wire.to_lowercase()),
        ty,
        presence,
        boxed: false,
        cut: false,
        sensitive: wire.contains("secret"),
        null_as_empty: false,
        access: Access::ReadWrite,
        deprecated: false,
        constraints: Constraints::default(),
        doc: doc(text),
        origin: Pointer::root(),
    }
}

pub(super) fn def(model: &str, sent: bool, received: bool, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: name(model),
        module: ident(&model.to_lowercase()),
        component: Some(model.to_owned()),
        origin: Pointer::root(),
        doc: doc(""),
        example: None,
        deprecated: false,
        usage: Usage { sent, received },
        features: BTreeSet::from([FeatureName::new("pets")]),
        kind,
    }
}

pub(super) fn object(fields: Vec<Field>) -> TypeKind {
    TypeKind::Struct(Struct {
        fields,
        extra: Extra::Ignored,
        tag: None,
    })
}

fn tagged(value: &str, fields: Vec<Field>) -> TypeKind {
    let tag = VariantTag {
        property: "kind".to_owned(),
        value: Some(value.to_owned()),
    };
    TypeKind::Struct(Struct {
        fields,
        extra: Extra::Ignored,
        tag: Some(tag),
    })
}

fn types() -> Vec<TypeDef> {
    use Presence::{Optional, OptionalNullable, Required, RequiredNullable};
    let mut child = field("parent", named("Pet"), Optional, "");
    child.boxed = true;
    let status = |wire: &str, variant: &str, text: &str| EnumVariant {
        wire: wire.to_owned(),
        ident: name(variant),
        doc: doc(text),
    };
    let variant = |tag: &str, ident: &str, ty: &str| Variant {
        ident: name(ident),
        tag: Some(tag.to_owned()),
        ty: named(ty),
        boxed: false,
        cut: false,
        required_keys: Vec::new(),
        constants: Vec::new(),
        listed: Vec::new(),
        several: false,
        doc: doc(""),
    };
    let untagged = |ident: &str, ty: TypeRef, keys: &[&str]| Variant {
        tag: None,
        ty,
        required_keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        constants: Vec::new(),
        listed: Vec::new(),
        several: false,
        ..variant("", ident, "Pet")
    };
    vec![
        def(
            "Pet",
            true,
            true,
            object(vec![
                field("id", STRING, Optional, "Its | id.\n\n- set by the server"),
                field("name", STRING, Required, "Its name, see [RFC1] and <b>."),
                field("status", named("Status"), Required, ""),
                field("bornAt", TypeRef::Scalar(Scalar::Timestamp), Required, ""),
                field("owner", named("NullName"), RequiredNullable, ""),
                field("tags", TypeRef::List(item(STRING)), Optional, ""),
                field("secret", STRING, Optional, ""),
                field("toys", TypeRef::Map(item(named("Toy"))), Required, ""),
                field("note", STRING, OptionalNullable, ""),
                child,
            ]),
        ),
        def("PetsApi", false, true, object(vec![field("id", STRING, Required, "")])),
        def("NullName", true, true, TypeKind::Alias(Item::new(STRING, true))),
        def(
            "Pets",
            false,
            true,
            TypeKind::Alias(*item(TypeRef::List(item(named("Pet"))))),
        ),
        def(
            "Status",
            true,
            true,
            TypeKind::StringEnum(StringEnum {
                variants: vec![
                    status("in stock", "InStock", "It is | here."),
                    status("sold", "Sold", ""),
                ],
            }),
        ),
        def(
            "Toy",
            true,
            true,
            TypeKind::Union(Union {
                optional: false,
                default: None,
                tagging: Tagging::Internal {
                    property: "kind".to_owned(),
                },
                variants: vec![
                    variant("ball", "Ball", "Ball"),
                    variant("bone", "Bone", "Bone"),
                ],
            }),
        ),
        def(
            "Ball",
            true,
            true,
            tagged(
                "ball",
                vec![field("size", TypeRef::Scalar(Scalar::I64), Required, "")],
            ),
        ),
        def(
            "Bone",
            true,
            true,
            tagged("bone", vec![field("data", TypeRef::Json, Required, "")]),
        ),
        def(
            "Key",
            true,
            false,
            TypeKind::Union(Union {
                tagging: Tagging::Untagged,
                optional: false,
                default: None,
                variants: vec![
                    untagged("Text", STRING, &[]),
                    untagged("Pet", named("Pet"), &["name"]),
                ],
            }),
        ),
        def(
            "Problem",
            false,
            true,
            object(vec![
                field("error", STRING, Required, ""),
                field("level", named("Level"), Optional, ""),
            ]),
        ),
        def(
            "Level",
            false,
            true,
            TypeKind::IntEnum(IntEnum {
                variants: vec![IntVariant {
                    wire: 1,
                    ident: name("Value1"),
                    doc: doc(""),
                }],
            }),
        ),
        def(
            "Gone",
            false,
            true,
            object(vec![field("redirect_to", STRING, Required, "")]),
        ),
    ]
}

fn scheme(wire: &str, setter: &str, kind: SchemeKind) -> (String, SecurityScheme) {
    let scheme = SecurityScheme {
        deprecated: false,
        wire_name: wire.to_owned(),
        ident: ident(setter),
        type_name: name("Scheme"),
        kind,
        doc: doc(""),
        origin: Pointer::root(),
    };
    (wire.to_owned(), scheme)
}

/// Returns the API with so many groups that the front page has no room for their operations, and with tasks. The first
/// two groups are on by default.
pub(super) fn many() -> Api {
    let mut api = api();
    let pets = api.groups[0].clone();
    for (index, tag) in ["birds", "cats", "dogs", "fish"].into_iter().enumerate() {
        let mut group = pets.clone();
        group.tag = tag.to_owned();
        group.ident = ident(tag);
        group.module = ident(tag);
        group.type_name = name(&format!("{tag}Api"));
        group.feature = FeatureName::new(tag);
        group.is_default = index == 0;
        group.operations.truncate(2);
        for operation in &mut group.operations {
            operation.id = format!("{}_{tag}", operation.id);
        }
        api.groups.push(group);
    }
    let ids = api.operations().map(|operation| operation.id.clone());
    api.package.tasks = vec![Task {
        title: "Keep | pets".to_owned(),
        description: "All that you *need*.".to_owned(),
        operations: ids.collect(),
    }];
    api
}

/// Returns the API.
pub(super) fn api() -> Api {
    Api {
        package: Package {
            name: "pet-sdk".to_owned(),
            version: "0.1.0".to_owned(),
            description: "A client of the pet shop.".to_owned(),
            license: "Apache-2.0".to_owned(),
            listing: crate::model::Listing::default(),
            rust_version: "1.88".to_owned(),
            client: name("PetShop"),
            library: "pet_sdk".to_owned(),
            publication: Publication::None,
            examples: Examples::default(),
            modules: Modules::default(),
            tasks: Vec::new(),
        },
        title: "Pets <b>".to_owned(),
        version: "v1".to_owned(),
        doc: doc("# Pets\n\nAll of them."),
        servers: vec![Server {
            name: None,
            url: "https://{shop_slug}.example.com".to_owned(),
            variables: vec![ServerVariable {
                required: true,
                wire_name: "shop_slug".to_owned(),
                ident: ident("shop_slug"),
                default: "playground".to_owned(),
                values: Vec::new(),
                doc: doc(""),
            }],
            doc: doc(""),
        }],
        schemes: BTreeMap::from([
            scheme("petToken", "pet_token", SchemeKind::Bearer),
            scheme("basic", "basic", SchemeKind::Basic),
        ]),
        groups: vec![Group {
            tag: "pets".to_owned(),
            ident: ident("pets"),
            module: ident("pets"),
            type_name: name("PetsApi"),
            feature: FeatureName::new("pets"),
            is_default: true,
            parent: None,
            doc: doc("About pets."),
            operations: operations(),
        }],
        types: types().into_iter().map(|def| (def.name.clone(), def)).collect(),
    }
}
