// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/postdraft.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// What a draft would be as a post: the act that sends it, and what it still lacks, in words.
class PostForm
{
    Q_DECLARE_TR_FUNCTIONS(farthing::PostForm)

public:
    static Act actOf(const PostDraft &draft);
    /// What the platform would refuse about the text itself, one sentence; empty where nothing.
    static QString lacking(const PostDraft &draft);

    /// "a, b" as it is typed, each tag once; and back.
    static QStringList tagsFrom(const QString &text);
    static QString tagsText(const QStringList &tags);
};

} // namespace farthing
