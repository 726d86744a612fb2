// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keymap.h"

#include "settings/settings.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace farthing {

namespace {

QString plain(QString words)
{
    static const QRegularExpression mark(QStringLiteral("\\(&.\\)|&(?=[^&])"));
    return words.remove(mark).replace(QStringLiteral("&&"), QStringLiteral("&"));
}

bool isLocal(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetShortcut ||
           action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

bool isAbove(const QAction &action, const QObject *object, const QObject *other)
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    const auto *below = qobject_cast<const QWidget *>(other);
    return action.shortcutContext() == Qt::WidgetWithChildrenShortcut && widget && below &&
           widget->isAncestorOf(below);
}

/// There is a place for the keyboard where both would hear their keys.
bool meet(const QAction &one, const QAction &other)
{
    if (!isLocal(one) || !isLocal(other))
        return true;
    for (const QObject *mine : one.associatedObjects())
        for (const QObject *theirs : other.associatedObjects())
            if (mine == theirs || isAbove(one, mine, theirs) || isAbove(other, theirs, mine))
                return true;
    return false;
}

/// One of them is the beginning of the other, or the same.
bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

bool anyClash(const QList<QKeySequence> &keys, const QKeySequence &key)
{
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&key](const QKeySequence &other) { return clash(other, key); });
}

/// Without these nobody moves in lists, texts and fields.
bool isForMoving(const QKeyCombination &key)
{
    static constexpr Qt::Key moving[] = {
        Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Escape,    Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up,
        Qt::Key_Down,     Qt::Key_Left,    Qt::Key_Right,     Qt::Key_Home,   Qt::Key_End,   Qt::Key_PageUp,
        Qt::Key_PageDown, Qt::Key_Space,   Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Menu};
    const Qt::KeyboardModifiers more = key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !more && std::find(std::begin(moving), std::end(moving), key.key()) != std::end(moving);
}

/// The keys that move and choose even in a list with keys of its own.
bool isForLists(const QKeyCombination &key)
{
    static constexpr Qt::Key lists[] = {Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return,
                                        Qt::Key_Enter, Qt::Key_Up,      Qt::Key_Down,   Qt::Key_Menu};
    return isForMoving(key) && std::find(std::begin(lists), std::end(lists), key.key()) != std::end(lists);
}

bool isForEditing(const QKeySequence &key)
{
    for (const QKeySequence::StandardKey editing :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
          QKeySequence::Undo})
        if (anyClash(QKeySequence::keyBindings(editing), key))
            return true;
    return false;
}

} // namespace

QString Command::words() const
{
    return action ? plain(action->text()) : QString();
}

QString Command::longWords() const
{
    QStringList parts = path.mid(1);
    parts.append(words());
    return parts.join(QStringLiteral(" › "));
}

KeyMap::KeyMap(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    readChosen();
}

void KeyMap::readChosen()
{
    const QMap<QString, QStringList> written = m_settings.keys();
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        QList<QKeySequence> keys;
        for (const QString &spelled : it.value()) {
            const QKeySequence key = QKeySequence::fromString(spelled, QKeySequence::PortableText);
            if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
                keys.append(key);
        }
        // Where none of what is written there is a key, it is not what somebody chose.
        if (!keys.isEmpty() || it.value().isEmpty())
            m_chosen.insert(it.key(), keys);
    }
}

void KeyMap::addMenu(QMenu *menu, const QString &title)
{
    m_menus.append(Menu{menu, title.isEmpty() ? QStringList() : QStringList{title}});
}

void KeyMap::addPanel(const QString &title, const QList<QAction *> &actions, const WhyNot &whyNot,
                      const QString &group)
{
    Panel panel{{title}, {}, whyNot};
    if (!group.isEmpty())
        panel.path.append(group);
    for (QAction *action : actions)
        panel.actions.append(action);
    m_panels.append(panel);
}

void KeyMap::collect()
{
    m_commands.clear();
    for (const Menu &each : m_menus)
        if (each.menu)
            walk(*each.menu, each.path);
    for (const Panel &panel : m_panels)
        for (const QPointer<QAction> &action : panel.actions)
            if (action)
                note(action, panel.path, panel.whyNot);
    apply();
}

void KeyMap::walk(const QMenu &menu, const QStringList &path)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (const QMenu *below = action->menu())
            walk(*below, path + QStringList{plain(action->text())});
        else if (!action->isSeparator() && !action->text().isEmpty())
            note(action, path, {});
    }
}

void KeyMap::note(QAction *action, const QStringList &path, const WhyNot &whyNot)
{
    const auto same = [action](const Command &command) {
        return command.action == action;
    };
    if (std::any_of(m_commands.cbegin(), m_commands.cend(), same))
        return; // it stands in two menus
    if (!m_usual.contains(action)) {
        m_usual.insert(action, action->shortcuts());
        connect(action, &QObject::destroyed, this, [this](const QObject *gone) { m_usual.remove(gone); });
    }
    QString name = action->objectName();
    if (name.endsWith(QLatin1String("Action")))
        name.chop(6);
    m_commands.append({action, name, path, m_usual.value(action), whyNot});
}

const Command *KeyMap::find(const QString &name) const
{
    const auto it = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                 [&name](const Command &command) { return command.name == name; });
    return name.isEmpty() || it == m_commands.cend() ? nullptr : &*it;
}

QList<QKeySequence> KeyMap::wanted(const Command &command) const
{
    return m_chosen.value(command.name, command.usual);
}

QList<KeyMap::Taken> KeyMap::taken(const QString &name) const
{
    QList<Taken> all = m_taken.value(name);
    for (const Taken &lost : m_lost.value(name)) {
        const Command *other = find(lost.by);
        if (other && other->action && anyClash(other->action->shortcuts(), lost.key))
            all.append(lost);
    }
    return all;
}

/// What somebody chose comes first, each in the order of the menus; a key that is held already is not given
/// once more.
void KeyMap::apply()
{
    QHash<const Command *, QList<QKeySequence>> given;
    m_taken.clear();
    const auto holder = [&given](const Command &command, const QKeySequence &key) {
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            if (it.key() != &command && anyClash(it.value(), key) && meet(*it.key()->action, *command.action))
                return it.key();
        return static_cast<const Command *>(nullptr);
    };
    for (const bool chosen : {true, false}) {
        for (const Command &command : m_commands) {
            if (!command.action || isChanged(command.name) != chosen)
                continue;
            for (const QKeySequence &key : wanted(command)) {
                if (const Command *other = holder(command, key))
                    m_taken[command.name].append({key, other->name});
                else if (!anyClash(given.value(&command), key))
                    given[&command].append(key);
            }
        }
    }
    bool isChange = false;
    for (const Command &command : m_commands) {
        if (!command.action || command.action->shortcuts() == given.value(&command))
            continue;
        command.action->setShortcuts(given.value(&command));
        isChange = true;
    }
    if (isChange)
        emit changed();
}

QString KeyMap::refusal(const Command &command, const QKeySequence &key)
{
    if (key.isEmpty())
        //: Where a key is chosen
        return tr("Press a key first.");
    if (command.usual.contains(key))
        return {}; // that one was made for it
    const QString spelled = key.toString(QKeySequence::NativeText);
    const bool local = command.action && isLocal(*command.action);
    if (key[0].key() == Qt::Key_unknown || (local ? isForLists(key[0]) : isForMoving(key[0])))
        //: %1: a key
        return tr("%1 is needed to move in lists, texts and fields.").arg(spelled);
    if (isForEditing(key))
        //: %1: a key
        return tr("%1 is needed to copy and to edit text.").arg(spelled);
    return {};
}

QList<const Command *> KeyMap::holders(const QString &name, const QKeySequence &key) const
{
    QList<const Command *> found;
    const Command *command = find(name);
    if (!command || !command->action)
        return found;
    for (const Command &other : m_commands)
        if (&other != command && other.action && other.action->isVisible() &&
            anyClash(other.action->shortcuts(), key) && meet(*other.action, *command->action))
            found.append(&other);
    return found;
}

void KeyMap::setKeys(const QString &name, const QList<QKeySequence> &keys)
{
    const Command *command = find(name);
    if (!command)
        return;
    m_lost.remove(name);
    takeFromOthers(*command, keys);
    choose(name, keys == command->usual ? std::nullopt : std::optional(keys));
    apply();
}

/// What is usual for another one gives way by itself; what somebody chose for it does not.
void KeyMap::takeFromOthers(const Command &command, const QList<QKeySequence> &keys)
{
    for (const Command &other : m_commands) {
        if (&other == &command || !other.action || !isChanged(other.name) ||
            !meet(*other.action, *command.action))
            continue;
        QList<QKeySequence> left;
        for (const QKeySequence &key : m_chosen.value(other.name)) {
            if (anyClash(keys, key))
                m_lost[other.name].append({key, command.name});
            else
                left.append(key);
        }
        if (left != m_chosen.value(other.name))
            choose(other.name, left);
    }
}

void KeyMap::choose(const QString &name, const std::optional<QList<QKeySequence>> &keys)
{
    if (!keys) {
        m_chosen.remove(name);
        m_settings.setKeys(name, std::nullopt);
        return;
    }
    m_chosen.insert(name, *keys);
    QStringList spelled;
    for (const QKeySequence &key : *keys)
        spelled.append(key.toString(QKeySequence::PortableText));
    m_settings.setKeys(name, spelled);
}

void KeyMap::reset(const QString &name)
{
    m_lost.remove(name);
    choose(name, std::nullopt);
    apply();
}

void KeyMap::resetAll()
{
    const QList<QString> names = m_chosen.keys();
    for (const QString &name : names)
        choose(name, std::nullopt);
    m_lost.clear();
    apply();
}

QString KeyMap::text(const QList<QKeySequence> &keys)
{
    QStringList spelled;
    for (const QKeySequence &key : keys)
        spelled.append(key.toString(QKeySequence::NativeText));
    //: Between two keys that do the same
    return spelled.join(tr(" or "));
}

} // namespace farthing
