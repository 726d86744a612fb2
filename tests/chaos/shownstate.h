// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "lossyreader.h"

#include <QtCore/QStringList>

namespace farthing {

/// Holds what a reader shows against what the platform was: each post, each comment and the balance have to
/// be as they once were there, with nothing laid over them but what this reader's person decided.
class ShownState
{
public:
    /// All outlive it. `number`: of the reader among the consents.
    ShownState(StagedPlatform &platform, LossyReader &reader, int number, QList<Consent> &consents);

    /// Looks at everything, and notes of each consent how it is shown now. Each difference in words. While it
    /// is not `quiet`, the disk may know more than the window was told: then only what holds at any moment is
    /// looked at.
    QStringList differences(bool quiet);
    /// The same where nothing is on its way any more: everything is as it is on the platform now.
    QStringList differencesFromNow();
    /// Its reader was opened anew: what it showed before may be forgotten.
    void forget() { m_revisions.clear(); }

private:
    void lookAtConsents();
    void lookAtAccount();
    void lookAtPost(const PostId &id);
    void lookAtComments(const PostId &post);
    void lookAtComment(const CommentRow &row);
    bool isPostOf(const Post &shown, const QList<Post> &known) const;
    bool isTextOf(const Post &shown) const;
    bool isCommentOf(const CommentRow &row, const QList<Comment> &known) const;
    void compareStatement();
    void neverBack(const QString &id, qint64 revision);
    QList<PostRow> rows();
    void say(const QString &difference);

    StagedPlatform &m_platform;
    LossyReader &m_reader;
    const int m_number;
    QList<Consent> &m_consents;
    bool m_quiet = false;
    QHash<QString, qint64> m_revisions; ///< shown last, of each object
    QStringList m_differences;
};

} // namespace farthing
