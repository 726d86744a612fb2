// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/codelanguages.h"

#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace farthing {
namespace {

QSet<QString> wordsOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.cbegin(), list.cend()};
}

CodeLanguage likeC(const char *words)
{
    CodeLanguage language;
    language.lineRemarks = QStringList{QStringLiteral("//")};
    language.remarkBegin = QStringLiteral("/*");
    language.remarkEnd = QStringLiteral("*/");
    language.quotes = QStringLiteral("\"'");
    language.words = wordsOf(words);
    return language;
}

CodeLanguage likeScript(const char *words)
{
    CodeLanguage language;
    language.lineRemarks = QStringList{QStringLiteral("#")};
    language.quotes = QStringLiteral("\"'");
    language.words = wordsOf(words);
    return language;
}

CodeLanguage cAndCpp()
{
    CodeLanguage language = likeC(
        "alignas alignof auto bool break case catch char class co_await co_return co_yield concept const "
        "consteval constexpr constinit const_cast continue decltype default delete do double dynamic_cast "
        "else "
        "enum explicit extern false final float for friend goto if inline int long mutable namespace new "
        "noexcept nullptr NULL operator override private protected public register reinterpret_cast requires "
        "restrict return short signed sizeof static static_assert static_cast struct switch template this "
        "thread_local throw true try typedef typename union unsigned using virtual void volatile while "
        "#include #define #undef #if #ifdef #ifndef #elif #else #endif #pragma #error");
    language.directives = true;
    return language;
}

CodeLanguage rust()
{
    CodeLanguage language = likeC(
        "as async await box break const continue crate dyn else enum extern false fn for if impl in let "
        "loop macro match mod move mut pub ref return self Self static struct super trait true try type "
        "union unsafe use where while yield");
    language.quotes.clear();
    language.openQuotes = QStringLiteral("\"");
    language.nestedRemarks = true;
    language.shortSingle = true;
    return language;
}

CodeLanguage javaAndKin()
{
    CodeLanguage language = likeC(
        "abstract as async await base boolean bool break byte case catch char class companion const "
        "continue data decimal default delegate do double else enum event extends false final finally "
        "float for foreach fun func get if implements import in init int interface internal is let lock "
        "long namespace native new nil null object open operator out override package params private "
        "protocol protected public readonly record ref return sealed self set short static string struct "
        "super suspend switch synchronized this throw throws trait true try type typeof using val var "
        "virtual void volatile when where while yield");
    language.tripleQuotes = true;
    return language;
}

CodeLanguage javaScript()
{
    CodeLanguage language = likeC(
        "abstract any as async await boolean break case catch class const continue debugger declare "
        "default delete do else enum export extends false finally for from function get if implements "
        "import in instanceof interface keyof let namespace never new null number of private protected "
        "public readonly return set static string super switch this throw true try type typeof undefined "
        "unknown var void while with yield");
    language.openQuotes = QStringLiteral("`");
    return language;
}

CodeLanguage goLanguage()
{
    CodeLanguage language = likeC(
        "any bool break byte case chan const continue default defer else error fallthrough false float32 "
        "float64 for func go goto if import int int32 int64 interface iota map nil package range return "
        "rune select string struct switch true type uint uint8 uint32 uint64 var");
    language.openQuotes = QStringLiteral("`");
    return language;
}

CodeLanguage python()
{
    CodeLanguage language =
        likeScript("False None True and as assert async await break case class continue def del elif else "
                   "except finally for from global if import in is lambda match nonlocal not or pass raise "
                   "return self try while with yield");
    language.tripleQuotes = true;
    return language;
}

CodeLanguage ruby()
{
    return likeScript(
        "BEGIN END alias and begin break case class def do else elsif end ensure false for if in "
        "module next nil not or redo require rescue retry return self super then true undef "
        "unless until when while yield");
}

CodeLanguage shell()
{
    CodeLanguage language =
        likeScript("case do done elif else esac export fi for function if in local return select set shift "
                   "source then unset until while");
    language.quotes.clear();
    language.openQuotes = QStringLiteral("\"'");
    language.rawSingle = true;
    language.remarkAfterBlank = true;
    return language;
}

CodeLanguage settingsFile()
{
    CodeLanguage language = likeScript("true false null yes no on off");
    language.tripleQuotes = true;
    language.remarkAfterBlank = true;
    return language;
}

CodeLanguage json()
{
    CodeLanguage language = likeC("true false null");
    language.quotes = QStringLiteral("\"");
    return language;
}

CodeLanguage sql()
{
    CodeLanguage language = likeC(
        "add all alter and as asc begin between by cascade case check collate column commit constraint "
        "create cross default delete desc distinct drop else end except exists explain foreign from full "
        "group having if in index inner insert intersect into is join key left like limit not null "
        "offset on or order outer over partition primary references returning right rollback select set "
        "table then to transaction trigger union unique update using values view when where with");
    language.lineRemarks = QStringList{QStringLiteral("--")};
    language.openQuotes = QStringLiteral("'");
    language.quotes = QStringLiteral("\"");
    language.rawSingle = true;
    language.anyCase = true;
    return language;
}

struct Family
{
    const char *names;
    CodeLanguage (*make)();
};

QHash<QString, std::shared_ptr<const CodeLanguage>> allLanguages()
{
    static const Family families[] = {
        {"c c++ cc cpp cxx h hpp hxx objc objective-c cuda glsl", cAndCpp},
        {"rust rs", rust},
        {"c# cs csharp java kotlin kt scala swift dart", javaAndKin},
        {"javascript js jsx mjs ts tsx typescript", javaScript},
        {"go golang", goLanguage},
        {"py python python3", python},
        {"rb ruby", ruby},
        {"bash sh shell zsh", shell},
        {"conf ini toml yaml yml", settingsFile},
        {"json json5 jsonc", json},
        {"mysql pgsql postgresql sql sqlite", sql},
    };
    QHash<QString, std::shared_ptr<const CodeLanguage>> languages;
    for (const Family &family : families) {
        const auto language = std::make_shared<const CodeLanguage>(family.make());
        for (const QString &name : QString::fromLatin1(family.names).split(QLatin1Char(' ')))
            languages.insert(name, language);
    }
    return languages;
}

} // namespace

const CodeLanguage *codeLanguage(const QString &name)
{
    static const QHash<QString, std::shared_ptr<const CodeLanguage>> languages = allLanguages();
    // "rust,ignore" and "{.rust}" say more than the language.
    QString plain = name.toLower();
    plain.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
    if (plain.startsWith(QLatin1Char('.')))
        plain.remove(0, 1);
    plain = plain.section(QLatin1Char(','), 0, 0);
    const auto found = languages.constFind(plain);
    return found == languages.cend() ? nullptr : found->get();
}

} // namespace farthing
