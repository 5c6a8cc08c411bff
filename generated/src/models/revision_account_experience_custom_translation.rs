use crate::runtime::json;

/// Your own wording of the Account Experience in one language.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevisionAccountExperienceCustomTranslation {
    /// The language that the texts are for, for example `en` or `de`.
    pub locale: String,
    /// The URL of a JSON file with the texts.
    pub translations: String,
}

impl json::Decode for RevisionAccountExperienceCustomTranslation {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            locale: String::new(),
            translations: String::new(),
        };
        r.object_with(
            [
                ("locale", &mut json::InPlace(&mut this.locale)),
                ("translations", &mut json::InPlace(&mut this.translations)),
            ],
            &["locale", "translations"],
        )?;
        Ok(this)
    }
}

impl json::Encode for RevisionAccountExperienceCustomTranslation {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("locale", &self.locale), ("translations", &self.translations)]);
    }
}

json::serde_impls!(RevisionAccountExperienceCustomTranslation);
