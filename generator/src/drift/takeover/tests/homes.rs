//! Where what is new is written, and what is left of what is gone.

use serde_json::{Value, json};

use super::{VERSION, assert_changed, files, split, taken, text, tree};

fn of(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn operation(id: &str, tag: &str, schema: &Value) -> Value {
    json!({
        "operationId": id,
        "tags": [tag],
        "responses": {
            "200": {
                "description": "Their words.",
                "content": {"application/json": {"schema": schema}},
            },
            "default": {"$ref": "#/components/responses/problem"},
        },
    })
}

#[test]
fn a_schema_is_written_beside_those_that_refer_to_it() {
    let spec = split();
    let taken = taken(&spec, |theirs| {
        let schemas = &mut theirs["components"]["schemas"];
        schemas["Bird"] = json!({"type": "object", "properties": {"nest": of("Nest")}});
        // Only another new one refers to it.
        schemas["Nest"] = json!({"type": "string"});
        schemas["Cause"] = json!({"type": "string", "description": "Their words."});
        schemas["Problem"]["properties"]["cause"] = of("Cause");
        let pet = &mut schemas["Pet"];
        pet["oneOf"] = json!([of("Bird"), of("Cat"), of("Dog")]);
        pet["discriminator"]["mapping"]["bird"] = "#/components/schemas/Bird".into();
    });
    assert_changed(
        &spec,
        &taken,
        "api.yaml",
        &[
            &VERSION[..],
            &[
                "+    Bird:",
                "+      $ref: pets/schemas.yaml#/Bird",
                "+    Cause:",
                "+      $ref: shared/problems.yaml#/inner/Cause",
                "+    Nest:",
                "+      $ref: pets/schemas.yaml#/Nest",
            ],
        ]
        .concat(),
    );
    assert_changed(
        &spec,
        &taken,
        "pets/schemas.yaml",
        &[
            "+Bird:",
            "+  type: object",
            "+  properties:",
            "+    nest:",
            "+      $ref: ../api.yaml#/components/schemas/Nest",
            "+Nest:",
            "+  type: string",
            "+    - $ref: ../api.yaml#/components/schemas/Bird",
            "+      bird: ../api.yaml#/components/schemas/Bird",
        ],
    );
    assert_changed(
        &spec,
        &taken,
        "shared/problems.yaml",
        &[
            "+  Cause:",
            "+    type: string",
            "+    description: Not described yet.",
            "+      cause:",
            "+        $ref: ../api.yaml#/components/schemas/Cause",
        ],
    );
}

#[test]
fn a_path_is_written_beside_those_of_its_tag_with_what_only_it_uses() {
    let spec = split();
    let taken = taken(&spec, |theirs| {
        let paths = &mut theirs["paths"];
        paths["/pets/count"] =
            json!({"get": operation("countPets", "pets", &of("Count"))});
        paths["/new/100%"] = json!({"get": operation("new", "new", &of("New"))});
        let schemas = &mut theirs["components"]["schemas"];
        schemas["Count"] = json!({"type": "integer"});
        schemas["New"] = json!({"type": "integer"});
    });
    let root = text(&taken, "api.yaml");
    for (part, why) in [
        ("  /new/100%:\n    get:\n      operationId: new\n", "no path has its tag"),
        ("    New:\n      type: integer\n", "only that path uses it"),
        ("  /pets/count:\n    $ref: ./pets/paths.yaml#/~1pets~1count\n", "its kin"),
        ("    Count:\n      $ref: pets/schemas.yaml#/Count\n", "its kin"),
        ("          $ref: '#/components/responses/problem'\n", "as the root has it"),
    ] {
        assert!(root.contains(part), "{why}: {root}");
    }
    let paths = text(&taken, "pets/paths.yaml");
    assert!(
        paths.contains(
            "schema:\n              $ref: ../api.yaml#/components/schemas/Count\n"
        ),
        "{paths}"
    );
    assert!(paths.contains("# One of them.\n/pets/{id}:\n"), "{paths}");
    assert_changed(&spec, &taken, "pets/schemas.yaml", &["+Count:", "+  type: integer"]);
    // The operations have no words of their own, and what they answer with has some.
    assert_eq!(taken.undescribed, 4);
}

#[test]
fn what_is_gone_is_gone_from_its_file_and_from_the_root() {
    let spec = split();
    let taken = taken(&spec, |theirs| {
        let schemas = theirs["components"]["schemas"].as_object_mut().expect("schemas");
        schemas.remove("Dog");
        schemas["Pet"]["oneOf"] = json!([of("Cat")]);
        let mapping = schemas["Pet"]["discriminator"]["mapping"].as_object_mut();
        mapping.expect("a mapping").remove("dog");
        theirs["paths"].as_object_mut().expect("paths").remove("/pets/{id}");
    });
    assert_changed(
        &spec,
        &taken,
        "api.yaml",
        &[
            &VERSION[..],
            &[
                "-  /pets/{id}:",
                "-    $ref: ./pets/paths.yaml#/~1pets~1{id}",
                "-    Dog:",
                "-      $ref: pets/schemas.yaml#/Dog",
            ],
        ]
        .concat(),
    );
    assert_changed(
        &spec,
        &taken,
        "pets/schemas.yaml",
        &[
            "-# The dog itself.",
            "-Dog:",
            "-  type: object",
            "-  description: A dog.",
            "-  properties:",
            "-    type:",
            "-      type: string",
            "-    - $ref: '#/Dog'",
            "-      dog: '#/Dog'",
        ],
    );
    assert!(!text(&taken, "pets/paths.yaml").contains("One of them"));
}

#[test]
fn a_file_of_which_nothing_is_left_goes() {
    let spec = split();
    let taken = taken(&spec, |theirs| {
        theirs["paths"] = json!({"/about": theirs["paths"]["/about"]});
    });
    assert_eq!(taken.emptied.iter().collect::<Vec<_>>(), ["pets/paths.yaml"]);
    assert!(!taken.texts.contains_key("pets/paths.yaml"));
    assert_eq!(taken.source.beside().len(), 2);
}

#[test]
fn a_component_that_several_files_lead_to_goes_with_all_that_leads_there() {
    let root = "\
openapi: 3.0.3
info:
  title: A
  version: v1
paths: {}
components:
  schemas:
    Again:
      $ref: sub/b.yaml#/A
    Cat:
      $ref: sub/a.yaml#/Cat
    First:
      $ref: sub/a.yaml#/A
";
    let a = "A:\n  $ref: b.yaml#/A\nCat:\n  $ref: b.yaml#/C%61t\n";
    let b = "A:\n  type: string\nCat:\n  type: object\n  properties:\n    a:\n      \
             $ref: a.yaml#/A\n";
    let spec = files(&[("api.yaml", root), ("sub/a.yaml", a), ("sub/b.yaml", b)]);
    let left = taken(&spec, |theirs| {
        let schemas = theirs["components"]["schemas"].as_object_mut().expect("schemas");
        schemas.remove("Cat");
    });
    assert_eq!(text(&left, "sub/a.yaml"), "A:\n  $ref: b.yaml#/A\n");
    assert_eq!(text(&left, "sub/b.yaml"), "A:\n  type: string\n");

    let left = taken(&spec, |theirs| {
        let schemas = &mut theirs["components"]["schemas"];
        schemas["Again"] = json!({"type": "integer"});
        schemas["Cat"]["properties"]["b"] = of("First");
        schemas["Cat"]["required"] = json!(["a"]);
    });
    assert!(tree(&left.source)["components"]["schemas"]["Again"]["type"] == "integer");
    assert!(text(&left, "sub/b.yaml").contains("    a:\n      $ref: a.yaml#/A\n"));
}

#[test]
fn a_component_within_another_moves_out_when_that_changes_around_it() {
    let root = "\
openapi: 3.0.3
info:
  title: A
  version: v1
paths: {}
components:
  schemas:
    Address:
      $ref: pet.yaml#/Pet/properties/address
    Pet:
      $ref: pet.yaml#/Pet
";
    let pet = "Pet:\n  type: object\n  properties:\n    address:\n      # Ours.\n      \
               type: string\n";
    let spec = files(&[("api.yaml", root), ("pet.yaml", pet)]);
    let stays = taken(&spec, |theirs| {
        let schemas = &mut theirs["components"]["schemas"];
        schemas["Address"]["maxLength"] = 9.into();
        schemas["Pet"]["required"] = json!(["address"]);
    });
    assert_changed(
        &spec,
        &stays,
        "pet.yaml",
        &["+  required:", "+    - address", "+      maxLength: 9"],
    );

    let moves = taken(&spec, |theirs| {
        let schemas = &mut theirs["components"]["schemas"];
        schemas["Pet"]["properties"] = json!({"home": of("Address")});
    });
    assert_eq!(
        text(&moves, "pet.yaml"),
        "Address:\n  type: string\nPet:\n  type: object\n  properties:\n    home:\n      \
         $ref: api.yaml#/components/schemas/Address\n"
    );
}

#[test]
fn what_was_renamed_or_moved_keeps_its_words() {
    let before = files(&[("api.yaml", NAMED)]);
    let theirs = |tree: &mut Value| {
        let text = tree.to_string().replace("/schemas/Pet\"", "/schemas/Animal\"");
        *tree = serde_json::from_str(&text).expect("JSON");
        let schemas = tree["components"]["schemas"].as_object_mut().expect("schemas");
        let pet = schemas.remove("Pet").expect("a schema");
        schemas.insert("Animal".to_owned(), pet);
        let paths = tree["paths"].as_object_mut().expect("paths");
        let item = paths.remove("/pets").expect("a path");
        paths.insert("/v2/pets".to_owned(), item);
    };
    let taken = taken(&before, theirs);
    assert_eq!(taken.undescribed, 0, "{}", taken.source.text);
    for words in ["Lists pets.", "A pet.", "Its name.", "Whose it is."] {
        assert!(taken.source.text.contains(words), "{words} in {}", taken.source.text);
    }
}

const NAMED: &str = "\
openapi: 3.0.3
info:
  title: Pets
  version: v1
paths:
  /pets:
    get:
      operationId: listPets
      description: Lists pets.
      responses:
        '200':
          description: Pets
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Pet'
components:
  schemas:
    Pet:
      description: A pet.
      type: object
      properties:
        name:
          description: Its name.
          type: string
        owner:
          description: Whose it is.
          allOf:
            - $ref: '#/components/schemas/Owner'
    Owner:
      description: A person.
      type: object
      properties:
        id:
          description: A number.
          type: integer
";
