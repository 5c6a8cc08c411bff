//! What the overlay may have to say of what is new.

use serde_json::{Value, json};

use crate::Inputs;
use crate::diagnostic::Diagnostics;
use crate::drift::takeover::{Proposal, proposals};
use crate::drift::{Side, diff};
use crate::source::Source;

fn document() -> Value {
    let list = |parameters: Value, schema: Value| {
        let content = json!({"application/json": {"schema": schema}});
        let responses = json!({"200": {"description": "All.", "content": content}});
        json!({"get": {"tags": ["pets"], "parameters": parameters, "responses": responses}})
    };
    let query =
        |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    let pets = json!({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "v1"},
        "paths": {
            "/old": list(json!([query("cursor")]), pets.clone()),
            "/all": list(json!([query("page_size")]), pets.clone()),
            "/pets": list(json!([]), pets),
        },
        "components": {"schemas": {
            "Pet": {"type": "object", "properties": {
                "name": {"type": "string"},
                "old_password": {"type": "string"},
            }},
        }},
    })
}

fn side(tree: &Value) -> Side {
    let inputs = Inputs {
        spec: Source::new("api.json", tree.to_string()),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut said = Diagnostics::default();
    let side = Side::read(&inputs, None, false, &mut said);
    side.map_err(|_| format!("{said:#?}")).expect("a document without faults")
}

fn proposed(change: impl FnOnce(&mut Value)) -> Vec<Proposal> {
    let (old, mut new) = (document(), document());
    new["info"]["version"] = "v2".into();
    change(&mut new);
    let (old, new) = (side(&old), side(&new));
    let found = proposals(&old, &new);
    assert_eq!(diff(&old, &new).proposals, found);
    found
}

#[test]
fn nothing_is_proposed_for_what_was_there() {
    assert_eq!(proposed(|_| {}), []);
}

#[test]
fn a_new_value_that_is_taken_for_a_secret_is_proposed_as_one() {
    let found = proposed(|tree| {
        let schema = json!({"type": "string"});
        tree["components"]["schemas"]["Pet"]["properties"]["api-key"] = schema.clone();
        let param = json!([{"name": "access_token", "in": "query", "schema": schema}]);
        tree["paths"]["/pets"]["get"]["parameters"] = param;
    });
    let texts: Vec<String> = found.iter().map(Proposal::to_yaml).collect();
    let why = "    description: It came with v2. This value is treated as a secret, because of its name.\n";
    let update = "    update:\n      x-sdk-sensitive: true\n";
    assert_eq!(
        texts,
        [
            format!(
                "  - target: $.components.schemas.Pet.properties['api-key']\n{why}{update}"
            ),
            format!(
                "  - target: $.paths['/pets'].get.parameters[?@.name=='access_token']\n{why}{update}"
            ),
        ]
    );
    for proposal in found {
        let path = serde_json_path::JsonPath::parse(&proposal.target);
        assert!(path.is_ok(), "{path:?}");
    }
}

#[test]
fn a_list_that_takes_a_token_now_is_proposed_as_paged() {
    let found = proposed(|tree| {
        let token = json!([
            {"name": "page_size", "in": "query", "schema": {"type": "integer"}},
            {"name": "page_token", "in": "query", "schema": {"type": "string"}, "x-sdk-sensitive": false},
        ]);
        tree["paths"]["/pets"]["get"]["parameters"] = token.clone();
        tree["paths"]["/all"]["get"]["parameters"] = token;
        tree["components"]["schemas"]["Pets"] = json!({"type": "object", "properties": {
            "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            "next_page_token": {"type": "string", "x-sdk-sensitive": false},
        }});
        tree["paths"]["/all"]["get"]["responses"]["200"]["content"]["application/json"]
            ["schema"] = json!({"$ref": "#/components/schemas/Pets"});
    });
    let found: Vec<_> = found.into_iter().map(|it| (it.target, it.update)).collect();
    let link = json!({"style": "link", "token": "page_token", "size": "page_size"});
    let mut body = link.clone();
    body["style"] = "body".into();
    body["next"] = "next_page_token".into();
    body["items"] = "pets".into();
    assert_eq!(
        found,
        [
            ("$.paths['/all'].get".to_owned(), json!({ "x-sdk-paging": body })),
            ("$.paths['/pets'].get".to_owned(), json!({ "x-sdk-paging": link })),
        ]
    );
}
