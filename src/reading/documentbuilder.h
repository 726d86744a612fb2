// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/articledocument.h"
#include "reading/blocks.h"
#include "reading/inlinewriter.h"
#include "reading/typography.h"

#include <memory>
#include <vector>

namespace farthing {

/// What stands above an article: its headline, and one line about who, when and how long.
struct ArticleHeader
{
    QString title;
    QString byline;

    friend bool operator==(const ArticleHeader &, const ArticleHeader &) = default;
};

/// Sets blocks in type: makes the document that an article view shows. The document is complete before a view
/// gets it, has no margin of its own (the view gives it the measure and the air around), loads nothing, and
/// takes a header first if there is one. Needs a QGuiApplication.
class DocumentBuilder
{
public:
    DocumentBuilder(const Typography &typography, const ArticleColours &colours);

    void setHeader(const ArticleHeader &header) { m_header = header; }
    /// Where pictures of the platform come from; without it each is a quiet note.
    void setImages(const ImageSource &images) { m_images = images; }
    /// Where pictures from elsewhere come from, by the address that the author wrote; likewise.
    void setWebImages(const ImageSource &images) { m_webImages = images; }

    std::unique_ptr<ArticleDocument> build(const std::vector<Block> &blocks) const;

private:
    Typography m_typography;
    ArticleColours m_colours;
    ArticleHeader m_header;
    ImageSource m_images;
    ImageSource m_webImages;
};

} // namespace farthing
