//! A small API made by hand, with one thing of each kind.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::model::*;
use crate::source::Pointer;

fn ident(name: &str) -> Ident {
    Ident::new(name)
}

fn name(name: &str) -> TypeName {
    TypeName::new(name)
}

fn doc(text: &str) -> Doc {
    Doc { summary: None, description: (!text.is_empty()).then(|| text.to_owned()) }
}

fn named(model: &str) -> TypeRef {
    TypeRef::Named(name(model))
}

fn item(ty: TypeRef) -> Box<Item> {
    Box::new(Item { ty, nullable: false })
}

pub(super) const STRING: TypeRef = TypeRef::Scalar(Scalar::String);

pub(super) fn field(wire: &str, ty: TypeRef, presence: Presence, text: &str) -> Field {
    Field {
        wire_name: wire.to_owned(),
        ident: ident(&wire.to_lowercase()),
        ty,
        presence,
        boxed: false,
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
        deprecated: false,
        usage: Usage { sent, received },
        features: BTreeSet::from([FeatureName::new("pets")]),
        kind,
    }
}

pub(super) fn object(fields: Vec<Field>) -> TypeKind {
    TypeKind::Struct(Struct { fields, extra: Extra::Ignored, tag: None })
}

fn tagged(value: &str, fields: Vec<Field>) -> TypeKind {
    let tag = VariantTag { property: "kind".to_owned(), value: Some(value.to_owned()) };
    TypeKind::Struct(Struct { fields, extra: Extra::Ignored, tag: Some(tag) })
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
        required_keys: Vec::new(),
        doc: doc(""),
    };
    let untagged = |ident: &str, ty: TypeRef, keys: &[&str]| Variant {
        tag: None,
        ty,
        required_keys: keys.iter().map(|key| (*key).to_owned()).collect(),
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
        def(
            "NullName",
            true,
            true,
            TypeKind::Alias(Item { ty: STRING, nullable: true }),
        ),
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
                tagging: Tagging::Internal { property: "kind".to_owned() },
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

fn outcome(status: Status, variant: &str, payload: Payload) -> Outcome {
    Outcome {
        success: matches!(status, Status::Exact(200..=399)),
        status,
        content_type: matches!(payload, Payload::Json(_))
            .then(|| "application/json".to_owned()),
        payload,
        variant: name(variant),
        headers: vec![("X-Total-Count".to_owned(), doc("All of them."))],
        doc: doc("What | comes."),
        origin: Pointer::root(),
    }
}

fn param(wire: &str, location: Location, ty: TypeRef, required: bool) -> Param {
    Param {
        wire_name: wire.to_owned(),
        ident: ident(&wire.to_lowercase().replace('-', "_")),
        location,
        ty,
        required,
        style: ParamStyle::Simple,
        sensitive: location == Location::Header,
        deprecated: false,
        constraints: Constraints::default(),
        doc: doc(&format!("The {wire}.\nMore.")),
        origin: Pointer::root(),
    }
}

fn operation(id: &str, stem: &str, method: Method, path: &[&str]) -> Operation {
    let part = |text: &&str| match text.strip_prefix(':') {
        Some(param) => PathPart::Param(param.to_owned()),
        None => PathPart::Literal((*text).to_owned()),
    };
    Operation {
        id: id.to_owned(),
        ident: ident(id),
        type_name: name(stem),
        method,
        path: path.iter().map(part).collect(),
        params: Vec::new(),
        body: None,
        responses: Responses {
            outcomes: vec![outcome(
                Status::Default,
                "Default",
                Payload::Json(named("Problem")),
            )],
            success: SuccessShape::One(Payload::Empty),
            error: ErrorShape::One(Payload::Json(named("Problem"))),
        },
        security: Security::default(),
        servers: Vec::new(),
        paging: None,
        rate_limit: None,
        deprecated: false,
        doc: Doc { summary: Some(format!("Summary of {id}")), description: None },
        origin: Pointer::root(),
    }
}

fn returning(mut operation: Operation, status: u16, payload: Payload) -> Operation {
    operation.responses.success = SuccessShape::One(payload.clone());
    operation
        .responses
        .outcomes
        .insert(0, outcome(Status::Exact(status), "Success", payload));
    operation
}

fn body(ty: TypeRef, required: bool) -> Option<Body> {
    let content = |media, text: &str| BodyContent {
        content_type: text.to_owned(),
        media,
        ty: ty.clone(),
    };
    Some(Body {
        ident: ident("body"),
        required,
        contents: vec![
            content(Media::Json, "application/json"),
            content(Media::Form, "application/x-www-form-urlencoded"),
        ],
        doc: doc(""),
        origin: Pointer::root(),
    })
}

fn operations() -> Vec<Operation> {
    use Location::{Form, Header, Path, Query};
    let pet = || Payload::Json(named("Pet"));
    let mut create = returning(
        operation("create_pet", "CreatePet", Method::Post, &["/pets"]),
        201,
        pet(),
    );
    create.body = body(named("Pet"), true);
    create.rate_limit = Some("pets-write".to_owned());
    // The name of a heading within sections.
    let mut example = operation("example", "Example", Method::Post, &["/example"]);
    example.body = body(named("Key"), false);
    example.deprecated = true;
    let mut get = returning(
        operation("get_pet", "GetPet", Method::Get, &["/pets/", ":id"]),
        200,
        pet(),
    );
    get.params = vec![
        param("id", Path, STRING, true),
        param("X-Session-Token", Header, STRING, true),
    ];
    get.params[0].constraints.pattern = Some("^a|b$".to_owned());
    get.responses
        .outcomes
        .insert(1, outcome(Status::Exact(410), "Gone", Payload::Json(named("Gone"))));
    get.responses.error = ErrorShape::Many(name("GetPetError"));
    let pets = Payload::Json(TypeRef::List(item(named("Pet"))));
    let mut list = returning(
        operation("list_pets", "ListPets", Method::Get, &["/pets"]),
        200,
        pets,
    );
    list.params = vec![
        param("page_size", Query, TypeRef::Scalar(Scalar::I64), false),
        param("page_token", Query, STRING, false),
        param("status", Query, named("Status"), false),
        param("timeout", Query, STRING, false),
    ];
    list.params[0].constraints.default = Some(json!(250));
    list.params[0].constraints.maximum = Some(json!(1000));
    list.params[0].constraints.minimum = Some(json!(1));
    list.paging = Some(Paging {
        token: "page_token".to_owned(),
        size: Some("page_size".to_owned()),
        total: Some("X-Total-Count".to_owned()),
        source: PagingSource::Link,
        items: None,
        item: named("Pet"),
    });
    let either = |first: &str, second: &str| {
        let one = |scheme: &str| SchemeUse {
            scheme: scheme.to_owned(),
            scopes: vec!["read".to_owned()],
        };
        Security { alternatives: vec![vec![one(first)], vec![one(second)], Vec::new()] }
    };
    list.security = either("petToken", "basic");
    create.security = either("basic", "petToken");
    let mut revoke =
        returning(operation("revoke", "Revoke", Method::Post, &["/revoke"]), 200, pet());
    revoke.params = vec![param("token", Form, STRING, true)];
    let mut extend =
        operation("extend", "Extend", Method::Patch, &["/pets/", ":id", ":extend"]);
    extend.path[2] = PathPart::Literal(":extend".to_owned());
    extend.params = vec![param("id", Path, STRING, true)];
    extend.responses.success = SuccessShape::Many(name("ExtendResponse"));
    extend.responses.outcomes.insert(0, outcome(Status::Exact(200), "Ok", pet()));
    extend
        .responses
        .outcomes
        .insert(1, outcome(Status::Exact(204), "NoContent", Payload::Empty));
    let authorize = operation("authorize", "Authorize", Method::Get, &["/auth"]);
    let mut operations = vec![
        returning(authorize, 302, Payload::Redirect),
        create,
        example,
        extend,
        get,
        list,
        revoke,
    ];
    operations.sort_by(|a, b| a.ident.cmp(&b.ident));
    operations
}

fn scheme(wire: &str, setter: &str, kind: SchemeKind) -> (String, SecurityScheme) {
    let scheme = SecurityScheme {
        wire_name: wire.to_owned(),
        ident: ident(setter),
        type_name: name("Scheme"),
        kind,
        doc: doc(""),
        origin: Pointer::root(),
    };
    (wire.to_owned(), scheme)
}

/// Returns the API.
pub(super) fn api() -> Api {
    Api {
        package: Package {
            name: "pet-sdk".to_owned(),
            version: "0.1.0".to_owned(),
            description: "A client of the pet shop.".to_owned(),
            license: "Apache-2.0".to_owned(),
            repository: None,
            rust_version: "1.88".to_owned(),
            client: name("PetShop"),
            library: "pet_sdk".to_owned(),
        },
        title: "Pets <b>".to_owned(),
        version: "v1".to_owned(),
        doc: doc("# Pets\n\nAll of them."),
        servers: vec![Server {
            url: "https://{shop_slug}.example.com".to_owned(),
            variables: vec![ServerVariable {
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
            type_name: name("PetsApi"),
            feature: FeatureName::new("pets"),
            doc: doc("About pets."),
            operations: operations(),
        }],
        types: types().into_iter().map(|def| (def.name.clone(), def)).collect(),
    }
}

/// Returns the API with `text` for every text of the document.
pub(super) fn saying(text: &str) -> Api {
    let said =
        || Doc { summary: Some(text.to_owned()), description: Some(text.to_owned()) };
    let mut api = api();
    (api.title, api.version, api.doc) = (text.to_owned(), text.to_owned(), said());
    for scheme in api.schemes.values_mut() {
        scheme.doc = said();
    }
    for group in &mut api.groups {
        group.doc = said();
        for operation in &mut group.operations {
            operation.doc = said();
            operation.rate_limit = Some(text.to_owned());
            operation.params.iter_mut().for_each(|param| {
                param.doc = said();
                param.constraints.pattern = Some(text.to_owned());
                param.constraints.default = Some(json!(text));
            });
            operation.responses.outcomes.iter_mut().for_each(|outcome| {
                outcome.doc = said();
                outcome.headers = vec![(text.to_owned(), said())];
            });
        }
    }
    for def in api.types.values_mut() {
        def.doc = said();
        match &mut def.kind {
            TypeKind::Struct(object) => object.fields.iter_mut().for_each(|field| {
                field.doc = said();
                field.constraints.example = Some(json!(text));
            }),
            TypeKind::StringEnum(values) => {
                values.variants.iter_mut().for_each(|variant| {
                    variant.doc = said();
                    variant.wire = format!("{}{text}", variant.wire);
                })
            }
            TypeKind::Union(union) => {
                union.variants.iter_mut().for_each(|variant| variant.doc = said());
            }
            TypeKind::IntEnum(_) | TypeKind::Alias(_) => {}
        }
    }
    api
}
