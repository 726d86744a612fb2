// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace farthing {

class Settings;

/// One thing that the window can be told to do, as it is offered to people: where it stands, and its keys.
struct Command
{
    QPointer<QAction> action;
    QString name;              ///< by which its keys are kept; empty: it cannot have any
    QStringList path;          ///< the menus that lead to it, or the panel that it belongs to
    QList<QKeySequence> usual; ///< its keys as long as nobody chooses others
    /// Why it is not possible now; empty: it is. None: whether the action is enabled says it.
    std::function<QString(const QAction &)> whyNot;

    /// As a menu shows it, without the mark of its letter.
    QString words() const;
    /// The same with the menus below the first: "Theme › Dark".
    QString longWords() const;
};

/// All commands of the window and their keys: the usual ones, or those that a person chose, which are kept in
/// the settings. No key ever means two things in one place: what is chosen goes before what is usual, and
/// what a command lost by that can be told.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    using WhyNot = std::function<QString(const QAction &)>;

    /// A key that a command would have, were it not that another one has it.
    struct Taken
    {
        QKeySequence key;
        QString by; ///< the name of the other
    };

    explicit KeyMap(Settings &settings, QObject *parent = nullptr);

    /// The commands of a menu, with all its sub-menus; they are looked at again by each `collect`.
    /// `title` stands before them where the menu is none of the window's.
    void addMenu(QMenu *menu, const QString &title = {});
    /// Commands of a panel, of which one stands in no menu of the window; `group` is what they have in
    /// common.
    void addPanel(const QString &title, const QList<QAction *> &actions, const WhyNot &whyNot = {},
                  const QString &group = {});
    /// Finds what came since, and gives all their keys. To be called once everything is added, and whenever a
    /// menu may have got something new.
    void collect();

    const QList<Command> &commands() const { return m_commands; }
    /// Null where there is none of this name.
    const Command *find(const QString &name) const;

    bool isChanged(const QString &name) const { return m_chosen.contains(name); }
    /// What it should have, be it taken or not.
    QList<QKeySequence> wanted(const Command &command) const;
    QList<Taken> taken(const QString &name) const;
    /// Why this key is not to be had by this command at all, in a sentence; empty: it is.
    static QString refusal(const Command &command, const QKeySequence &key);
    /// Which others have this key, or one that begins as it does, where this command works. What is not to be
    /// seen here does not count.
    QList<const Command *> holders(const QString &name, const QKeySequence &key) const;

    /// Others that have one of these lose it.
    void setKeys(const QString &name, const QList<QKeySequence> &keys);
    void reset(const QString &name);
    void resetAll();

    /// "Ctrl+K or /"
    static QString text(const QList<QKeySequence> &keys);

signals:
    /// Some command has other keys.
    void changed();

private:
    struct Menu
    {
        QPointer<QMenu> menu;
        QStringList path; ///< that leads to it
    };
    struct Panel
    {
        QStringList path;
        QList<QPointer<QAction>> actions;
        WhyNot whyNot;
    };

    void readChosen();
    void walk(const QMenu &menu, const QStringList &path);
    void note(QAction *action, const QStringList &path, const WhyNot &whyNot);
    void apply();
    void choose(const QString &name, const std::optional<QList<QKeySequence>> &keys);
    void takeFromOthers(const Command &command, const QList<QKeySequence> &keys);

    Settings &m_settings;
    QList<Menu> m_menus;
    QList<Panel> m_panels;
    QList<Command> m_commands;
    QHash<const QObject *, QList<QKeySequence>> m_usual;
    QHash<QString, QList<QKeySequence>> m_chosen;
    QHash<QString, QList<Taken>> m_taken; ///< what is usual, or was chosen twice, and stands with another one
    QHash<QString, QList<Taken>> m_lost;  ///< what was chosen for it before it was chosen for another one
};

} // namespace farthing
