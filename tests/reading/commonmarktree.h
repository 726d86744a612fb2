// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace farthing {

/// What of a text two programs have to agree about: its blocks, one line each, those inside others moved in,
/// with their words.
struct CommonmarkTree
{
    QStringList lines;
    bool hasHtml = false;

    QString text() const { return lines.join(QLatin1Char('\n')); }
    /// Nothing but the words, raw HTML among them.
    QStringList words() const;
};

enum class RawHtml { Shown, LeftOut };

/// As the reference program says it, in its XML.
CommonmarkTree treeOfXml(const QByteArray &xml, RawHtml html = RawHtml::Shown);
/// As we read it.
CommonmarkTree treeOf(const std::vector<Block> &blocks);

/// What the program answers to a text; nothing where it is not there.
std::optional<QByteArray> answerOf(const QString &program, const QStringList &arguments,
                                   const QByteArray &text);

} // namespace farthing
