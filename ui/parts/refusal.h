// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QObject;

namespace indblik {

/// Whatever tells the officer that something was refused: a dialog in its fault line, the window above its page.
class RefusalTaker
{
public:
    virtual void takeRefusal(const Error& error) = 0;

protected:
    ~RefusalTaker() = default;
};

/// Hands a refusal to the nearest taker that `from` is part of, through its parents.
void refuse(const QObject& from, const Error& error);

/// Whether it was done; where it was not, that is told.
template<class T>
bool doneOrRefused(const QObject& from, const Result<T>& done)
{
    if (!done)
        refuse(from, done.error());
    return bool(done);
}

} // namespace indblik
