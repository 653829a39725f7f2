import { code, model, plain, says, set } from './model.ts'

const login = plain('Login failed. Try again.', 'Login failed.')
/** A model that has everything that the surface is made of. */
export const example = model(
  [
    set([
      code(0, 'Ok', { kind: 'success', locales: { en: says(plain('Ok.'), 'a-0'), kk: says(plain('Сәтті.'), 'a-0') } }),
      code(1, 'Validation', {
        kind: 'error',
        data: 'Readonly<Record<string, string>>',
        facets: { action: 'fix-input' },
      }),
      code(7, 'Gone', { status: 'removed' }),
      code(8, 'LoginFailed', {
        kind: 'error',
        aliases: ['AuthError'],
        facets: { action: 'sign-in', retryable: true },
        locales: { en: says(login, 'apiCode-8') },
      }),
      code(100, 'BackgroundWait', { kind: 'pending', data: 'number' }),
    ]),
  ],
  ['en', 'kk'],
)

/** The settings of a set that ask for the whole surface. */
export const everything = {
  constants: true,
  errors: true,
  facets: true,
  response: { code: 'code', data: 'data', message: 'message' },
}
