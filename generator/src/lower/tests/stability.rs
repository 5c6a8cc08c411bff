use super::*;

fn names(schemas_value: Value) -> BTreeMap<String, String> {
    let (api, _) = schemas(schemas_value);
    let types = api.types.values();
    types.map(|found| (found.origin.to_string(), found.name.to_string())).collect()
}

#[test]
fn case_pairs_keep_apart() {
    let found =
        names(json!({"nullTime": {"type": "string"}, "NullTime": {"type": "integer"}}));
    assert_eq!(found["/components/schemas/NullTime"], "NullTime");
    assert_eq!(found["/components/schemas/nullTime"], "NullTimeCamel");

    // Without the lower one, the exact one stays; with another unrelated one, both do.
    let alone = names(json!({"NullTime": {"type": "integer"}}));
    assert_eq!(alone["/components/schemas/NullTime"], "NullTime");
}

#[test]
fn of_three_one_can_go() {
    let text = json!({"type": "string"});
    let all = names(
        json!({"Foo": text, "foo": text, "FOO": text, "a-b": text, "a_b": text, "a b": text}),
    );
    for gone in all.keys() {
        let name = gone.rsplit('/').next().expect("a name");
        let mut left = json!({"Foo": text, "foo": text, "FOO": text, "a-b": text, "a_b": text, "a b": text});
        left.as_object_mut().expect("an object").remove(name);
        for (at, name) in names(left) {
            assert_eq!(name, all[&at], "{gone} is gone");
        }
    }
}

#[test]
fn a_chosen_name_stays_when_the_other_goes() {
    let mut chosen = settings();
    chosen
        .names
        .insert("/components/schemas/nullTime".to_owned(), "OptionalTime".to_owned());
    for document in [
        json!({"nullTime": {"type": "string"}, "NullTime": {"type": "integer"}}),
        json!({"nullTime": {"type": "string"}}),
    ] {
        let (api, messages) = run(&with(document, json!({})), &chosen);
        find(&api.expect("lowers"), "OptionalTime");
        assert_eq!(messages, Vec::<String>::new());
    }
}

#[test]
fn chosen_names_are_checked() {
    let mut chosen = settings();
    chosen.names.insert("/components/schemas/A".to_owned(), "Option".to_owned());
    chosen.names.insert("nothing".to_owned(), "Something".to_owned());
    let (api, messages) =
        run(&with(json!({"A": {"type": "string"}}), json!({})), &chosen);
    assert!(api.is_none());
    assert_eq!(
        messages,
        ["E0801 /names/~1components~1schemas~1A", "W0802 /names/nothing"]
    );
}

#[test]
fn respelling_an_operation_renames_nothing() {
    for id in ["adminGetJWKS", "AdminGetJwks", "admin_get_jwks", "adminGetJwks"] {
        let (api, _) = paths(
            json!({"/a": {"get": {"operationId": id, "responses": {"200": {"description": ""}}}}}),
        );
        assert_eq!(operation(&api, "admin_get_jwks").type_name.as_str(), "AdminGetJwks");
    }
}
