// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "domain/searchhit.h"
#include "gui/theme.h"

#include <QtCore/QObject>

namespace farthing {

class Actions;
class ArticlePane;
class Commands;
class CommentsPanel;
class Docks;
class PostsPanel;
class SearchMarks;
class Session;
class TopBar;
class Writing;

/// Search in the main window: from the field to the hits, from a hit to where it stands, and the marks in
/// the open article.
class Searching : public QObject
{
    Q_OBJECT

public:
    /// What it stands between; all outlive it.
    struct Parts
    {
        Session &session;
        const Theme &theme;
        const Actions &actions;
        TopBar &field;
        Commands &commands;
        PostsPanel &posts;
        ArticlePane &article;
        CommentsPanel &comments;
        Docks &docks;
        Writing &writing;
    };
    Searching(const Parts &parts, QObject *parent);

    /// The index is brought up to date from now on: what is kept stands on the screen.
    void begin();

signals:
    void postRequested(const farthing::PostId &post);
    /// Whether its article is here or not.
    void noteRequested(const farthing::NoteId &note, bool takeKeyboard);
    /// The movements of this day of the statement.
    void dayRequested(QDate day);
    /// Why a hit leads nowhere.
    void told(const QString &text);

private:
    void search(const QString &text);
    void accept();
    void leave();
    void open(const SearchHit &hit);
    void pass(const SearchHit &hit);
    bool show(const PostId &post);
    void showComment(const SearchHit &hit, bool takeKeyboard);
    void mark();

    Parts m_parts;
    SearchMarks *m_marks;
};

} // namespace farthing
