use super::*;

#[test]
fn dump() {
    let Ok(path) = std::env::var("DUMP_SPEC") else { return };
    let text = std::fs::read_to_string(path).expect("spec");
    let raw: Value = serde_json::from_str(&text).expect("json");
    let document = document(&raw);
    let start = std::time::Instant::now();
    let mut diagnostics = Diagnostics::default();
    let api = lower(&document, &settings(), &mut diagnostics);
    eprintln!("lowered in {:?}", start.elapsed());
    for message in diagnostics.messages() {
        println!(
            "DIAG {:?} {} {:?} {}",
            message.severity, message.code, message.place, message.message
        );
    }
    let Some(api) = api else { return };
    println!(
        "operations {} types {} components {}",
        api.operations().count(),
        api.types.len(),
        api.types.values().filter(|t| t.component.is_some()).count()
    );
    println!("check: {:?}", api.check());
    for g in &api.groups {
        println!("GROUP {} {} {} {}", g.tag, g.ident, g.type_name, g.feature);
        for o in &g.operations {
            println!(
                "  OP {} <- {} [{}]",
                o.ident,
                o.id,
                o.params
                    .iter()
                    .map(|p| format!(
                        "{}{}:{:?}",
                        p.ident,
                        if p.required { "" } else { "?" },
                        p.location
                    ))
                    .collect::<Vec<_>>()
                    .join(", ")
            );
        }
    }
    for t in api.types.values() {
        println!(
            "TYPE {} {} {:?} {} {:?}",
            t.name,
            t.module,
            t.component,
            serde_json::to_string(&t.kind)
                .unwrap_or_default()
                .chars()
                .take(20)
                .collect::<String>(),
            t.features.len()
        );
    }
    if let Ok(out) = std::env::var("DUMP_OUT") {
        std::fs::write(out, serde_json::to_string_pretty(&api).expect("json"))
            .expect("write");
    }
}
